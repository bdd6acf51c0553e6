package vn.doichieu.extractors.quantity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts, ratios "27/28 nhiệm vụ", scores "95,66/100 điểm" and ranges "150-200 m2". */
final class QuantityRecogniser implements Recogniser {

    private static final Pattern MORE_PARTS = Pattern.compile("(?:\\s?/\\s?\\d++)++");
    private static final Pattern SCORE_WORD = Pattern.compile("(?<!\\p{L})điểm(?: số)?(?!\\p{L})");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?![\\d.,])");

    private final AmountReader amounts;
    private final SharedUnits shared;

    QuantityRecogniser(AmountReader amounts, SharedUnits shared) {
        this.amounts = amounts;
        this.shared = shared;
    }

    @Override
    public List<Mention> at(Passage passage, int at) {
        if (!passage.digitAt(at)) {
            return List.of();
        }
        Amount first = amounts.read(passage, at);
        Optional<Matcher> slash = passage.foldedAt(RatioMark.SLASH, first.end());
        if (slash.isPresent() && first.kind() != MentionKind.PERCENT) {
            return overSlash(passage, first, amounts.read(passage, slash.get().end()));
        }
        Optional<Matcher> dash = passage.foldedAt(RatioMark.DASH, first.end());
        if (dash.isPresent() && first.isBare()) {
            return overDash(passage, first, amounts.read(passage, dash.get().end()));
        }
        List<Mention> sharing = shared.at(passage, first);
        if (!sharing.isEmpty()) {
            return sharing;
        }
        Optional<Matcher> bracket = passage.foldedAt(RatioMark.SLASH_AFTER_BRACKET, first.end());
        if (bracket.isPresent() && first.kind() != MentionKind.PERCENT) {
            return overBracket(
                    passage, first, amounts.read(passage, bracket.get().end()));
        }
        return single(passage, first);
    }

    private List<Mention> overSlash(Passage passage, Amount part, Amount whole) {
        Optional<Matcher> more = passage.foldedAt(MORE_PARTS, whole.end());
        if (part.isBare() && more.isPresent()) {
            int end = more.get().end();
            return List.of(passage.other(MentionKind.NOT_A_QUANTITY, part.start(), end, "slash-chain"));
        }
        if (part.isBare() && isScore(passage, part, whole)) {
            Amount maximum = whole.as(MentionKind.SCORE, "điểm", "score-maximum");
            return joined(passage, part.like(maximum, "score-of"), maximum);
        }
        if (part.isBare()) {
            return joined(passage, part.like(whole, "ratio"), whole.named("ratio-whole"));
        }
        if (part.unit().equals(whole.unit()) || isWholeOf(passage, part, whole)) {
            return joined(passage, part.named("ratio"), whole.named("ratio-whole"));
        }
        return single(passage, part); // "204 lượt/310 công dân": two counts, each of its own kind
    }

    /** "4.816 hồ sơ/4.907": the unit is printed with the part only. */
    private static boolean isWholeOf(Passage passage, Amount part, Amount whole) {
        return part.kind() == MentionKind.COUNT
                && whole.isBare()
                && whole.value().compareTo(part.value()) >= 0
                && !passage.follows(YEAR, whole.start())
                && !passage.letterAt(whole.end());
    }

    /** The part only: what stands in the brackets and the whole are found on their own. */
    private static List<Mention> overBracket(Passage passage, Amount part, Amount whole) {
        if (!part.isBare() && !part.unit().equals(whole.unit())) {
            return single(passage, part);
        }
        Amount counted = part.isBare() ? part.like(whole, "ratio") : part.named("ratio");
        return List.of(counted.mention(Qualifiers.of(passage, part.span()), Optional.of(whole.span())));
    }

    private static boolean isScore(Passage passage, Amount part, Amount whole) {
        boolean printed = whole.kind() == MentionKind.SCORE;
        boolean said = whole.isBare()
                && part.decimals() > 0
                && SCORE_WORD.matcher(passage.clauseBefore(part.start())).find();
        return printed || said;
    }

    private List<Mention> overDash(Passage passage, Amount low, Amount high) {
        if (high.isBare()) {
            int end = high.end();
            return List.of(passage.other(MentionKind.NOT_A_QUANTITY, low.start(), end, "dash-numbers"));
        }
        Qualifier qualifier = Qualifiers.of(passage, low.span());
        return List.of(
                low.like(high, "range-low").mention(qualifier, Optional.empty()),
                high.named("range-high").mention(qualifier, Optional.empty()));
    }

    private static List<Mention> joined(Passage passage, Amount part, Amount whole) {
        Qualifier qualifier = Qualifiers.of(passage, part.span());
        return List.of(
                part.mention(qualifier, Optional.of(whole.span())), whole.mention(Qualifier.EXACT, Optional.empty()));
    }

    private static List<Mention> single(Passage passage, Amount amount) {
        if (amount.isBare() && passage.letterAt(amount.end())) {
            return List.of(passage.other(
                    MentionKind.NOT_A_QUANTITY, amount.start(), endOfWord(passage, amount.end()), "glued-name"));
        }
        if (amount.rule().equals("count-bare") && isVersion(passage, amount)) {
            return List.of(passage.other(MentionKind.NOT_A_QUANTITY, amount.start(), amount.end(), "dotted-number"));
        }
        Amount signed = MinusSign.before(passage, amount) ? amount.negative(amount.start() - 1) : amount;
        return List.of(signed.mention(Qualifiers.of(passage, amount.span()), Optional.empty()));
    }

    /** "3.5", "4.0": no Vietnamese number is written with one or two digits after a dot. */
    private static boolean isVersion(Passage passage, Amount amount) {
        return amount.decimals() > 0
                && passage.text().substring(amount.start(), amount.numberEnd()).indexOf('.') > 0
                && passage.text().substring(amount.start(), amount.numberEnd()).indexOf(',') < 0;
    }

    private static int endOfWord(Passage passage, int from) {
        int end = from;
        while (end < passage.length()
                && Character.isLetterOrDigit(passage.text().charAt(end))) {
            end++;
        }
        return end;
    }
}
