package vn.doichieu.extractors.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;

/** Tells whether a number is introduced as a part of another. */
final class Parts {
    /** Words that introduce parts. */
    static final Pattern PART = Pattern.compile("trong đó|gồm|tính cả|bao gồm");

    private static final Pattern WHOLE_SET =
            Pattern.compile("^.*(trong|trên)( tổng)? số (.* có (?=\\s*$)|[^,]*,\\s*$)");

    private Parts() {}

    /**
     * How the number is introduced.
     *
     * @param own       words before it that no other number shares
     * @param inBracket whether it stands in a bracket after another number
     * @param before    the number before it, if any
     * @param labels    labels of the numbers before it
     */
    static Label.Part of(Mention mention, String own, boolean inBracket, Optional<Integer> before, List<Label> labels) {
        if (inBracket && mention.kind() == MentionKind.COUNT) {
            return Label.Part.BREAKDOWN;
        }
        Matcher word = PART.matcher(own);
        if (word.find()) {
            return word.group().contains("gồm") ? Label.Part.BREAKDOWN : Label.Part.SOME;
        }
        boolean goesOn = before.isPresent() && FunctionWords.onlyTies(own) && !own.contains("=");
        return goesOn && mention.kind() == MentionKind.COUNT
                ? labels.get(before.get()).part()
                : Label.Part.NO;
    }

    /** "Trong số hồ sơ đã giải quyết có 640 hồ sơ …": the set is named, the number counts some of it. */
    static String withoutWholeSet(String own) {
        if (!own.contains(" số ")) {
            return own;
        }
        Matcher set = WHOLE_SET.matcher(own);
        return set.find() ? " ".repeat(set.end()) + own.substring(set.end()) : own;
    }
}
