package vn.doichieu.extractors.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.Span;

/** As many counts with strokes between as there are labels before the colon: "CB, CC, VC: 12/15/20". */
final class LabelledChainRecogniser implements Recogniser {

    private static final Pattern CHAIN = Pattern.compile("\\d{1,5}(?: ?/ ?\\d{1,5}){2,9}(?![\\d/]|[.,]\\d)");
    private static final Pattern LABELS = Pattern.compile(
            "(?:^|[-+;.(] ?)((?:\\p{L}+(?: \\p{L}+){0,3}(?:, | ?/ ?)){2,9}\\p{L}+(?: \\p{L}+){0,3}) ?: ?$");
    private static final Pattern BETWEEN = Pattern.compile(", | ?/ ?");
    private static final Pattern OF_A_DAY = Pattern.compile("(?<!\\p{L})(?:ngày|tháng|năm|dd|mm)(?!\\p{L})");

    @Override
    public List<Mention> at(Passage passage, int at) {
        if (!passage.digitAt(at) || !afterColon(passage, at)) {
            return List.of();
        }
        return passage.foldedAt(CHAIN, at)
                .filter(chain -> labels(passage, at) == BETWEEN.split(chain.group(), -1).length)
                .map(LabelledChainRecogniser::counts)
                .orElse(List.of());
    }

    private static boolean afterColon(Passage passage, int at) {
        return passage.folded().startsWith(":", at - 1) || passage.folded().startsWith(": ", at - 2);
    }

    private static int labels(Passage passage, int at) {
        Matcher labels = LABELS.matcher(passage.before(at));
        boolean found = labels.find() && !OF_A_DAY.matcher(labels.group(1)).find();
        return found ? BETWEEN.split(labels.group(1), -1).length : 0;
    }

    private static List<Mention> counts(Matcher chain) {
        List<Mention> counts = new ArrayList<>();
        int at = chain.start();
        for (String part : chain.group().split("/", -1)) {
            String digits = part.strip();
            int start = at + part.indexOf(digits);
            Span span = new Span(start, start + digits.length());
            counts.add(new Mention(
                    MentionKind.COUNT,
                    span,
                    span,
                    Optional.of(new BigDecimal(digits)),
                    0,
                    Optional.empty(),
                    Qualifier.EXACT,
                    Optional.empty(),
                    Optional.empty(),
                    "labelled-chain"));
            at += part.length() + 1;
        }
        return counts;
    }
}
