package vn.doichieu.extractors.quantity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.document.BlockKind;

/** Numbers that only put things in order: "1.2.", "71.", "1)", "1/", "(1)", a footnote's own mark, a table's row numbers. */
final class OrdinalRecogniser implements Recogniser {

    private static final Pattern LEAD = Pattern.compile("[\\s*#+•▪●·-]*(?:(?:phần|mục) )?");
    private static final Pattern SECTION = Pattern.compile(
            "(?:\\d{1,2}(?:\\.\\d{1,2}){1,9}[.)]?|\\d{1,3}[.)]|\\d{1,2}/(?=\\s))(?=\\s+[\\p{L}\"(*]|\\p{L}|$)");
    private static final Pattern NOTE = Pattern.compile("\\d{1,3}(?=[\\s.)\\p{L}])");
    private static final Pattern IN_BRACKETS = Pattern.compile("(?<=(?:^|[:;.,] )\\()[1-9]\\d?(?=\\) \\p{L})");
    /** Note marks: "cán bộ[3]", LaTeX "$^{3}$", HTML "<sup>3</sup>". */
    private static final Pattern NOTE_MARK =
            Pattern.compile("(?:(?<=[\\p{L}\\d.,;%)]\\[)\\d{1,3}(?=\\])|(?<=\\^\\{|\\^|<sup>)\\d{1,3}(?!\\d))");

    private static final Pattern LONG_DOTTED = Pattern.compile("\\d++(?:\\.\\d++){2,}+");
    private static final Pattern NOTHING_BUT_DIGITS = Pattern.compile("\\d+");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})++(?:,\\d+)?(?!\\d)");

    @Override
    public List<Mention> at(Passage passage, int at) {
        if (!passage.digitAt(at)) {
            return List.of();
        }
        return ordinal(passage, at).map(m -> passage.other(MentionKind.NOT_A_QUANTITY, at, m.end(), "ordinal")).stream()
                .toList();
    }

    private static Optional<Matcher> ordinal(Passage passage, int at) {
        if (passage.ordinal()) {
            return passage.foldedAt(NOTHING_BUT_DIGITS, at);
        }
        Optional<Matcher> first = atStart(passage, at) ? leading(passage, at) : Optional.empty();
        boolean marked = "([{^>".indexOf(passage.foldedCharAt(at - 1)) >= 0
                || passage.foldedCharAt(passage.endOfDigits(at)) == '.';
        return first.isPresent() || !marked ? first : markedOff(passage, at);
    }

    private static Optional<Matcher> markedOff(Passage passage, int at) {
        return passage.foldedAt(IN_BRACKETS, at)
                .or(() -> passage.foldedAt(NOTE_MARK, at))
                .or(() -> passage.foldedAt(LONG_DOTTED, at)
                        .filter(m -> !THOUSANDS.matcher(m.group()).matches()));
    }

    private static Optional<Matcher> leading(Passage passage, int at) {
        if (passage.block().kind() == BlockKind.FOOTNOTE) {
            return passage.foldedAt(NOTE, at);
        }
        return passage.foldedAt(SECTION, at).filter(m -> m.end() < passage.length());
    }

    private static boolean atStart(Passage passage, int at) {
        char first = passage.foldedCharAt(0);
        boolean mayLead = first == 'p' || first == 'm' || !Character.isLetterOrDigit(first);
        return at == 0
                || (mayLead && LEAD.matcher(passage.folded()).region(0, at).matches());
    }
}
