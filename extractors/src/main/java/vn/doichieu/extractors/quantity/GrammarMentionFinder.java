package vn.doichieu.extractors.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import vn.doichieu.extractors.catalogue.MeasureUnit;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.text.Span;
import vn.doichieu.extractors.text.WordNumbers;

/**
 * Finds mentions by a hand-written grammar: at each word or number of a block the recognisers are asked in turn, those
 * that know what is no quantity first, and the first that knows the passage has it.
 *
 * <p>Doubtful forms and how they are read: {@code INTERPRETATION.md}. Thread-safe.
 */
public final class GrammarMentionFinder implements MentionFinder {

    private static final Pattern SHARE = Pattern.compile("\\d{1,3}(?:,\\d{1,2})? ?%");
    private static final Pattern NOTE_MARK = Pattern.compile("\\d{1,2}(?![\\d.,/%])");

    private final List<Recogniser> recognisers;
    private final WordNumbers openingWords = new WordNumbers();

    /** By the number of the word, the recognisers it opens. */
    private final List<List<Recogniser>> opened = new ArrayList<>();

    /** An address can begin with any word. */
    private final List<Recogniser> addresses;

    /**
     * @param measureUnits nouns and signs that may follow a number; a number before any other word has no measure unit
     */
    public GrammarMentionFinder(List<MeasureUnit> measureUnits) {
        Units units = new Units(measureUnits);
        AmountReader amounts = new AmountReader(units);
        SharedUnits shared = new SharedUnits(amounts);
        Recogniser contacts = new ContactRecogniser(units);
        addresses = List.of(contacts);
        recognisers = List.of(
                contacts,
                new LabelledChainRecogniser(),
                new SlashNameRecogniser(units),
                new DateRecogniser(units),
                new OrdinalRecogniser(),
                new PeriodRecogniser(units),
                new DocumentNumberRecogniser(units),
                new LabelNumberRecogniser(amounts, shared),
                new QuantityRecogniser(amounts, shared),
                new ZeroRecogniser(units),
                new NumberWordRecogniser(units));
        for (Recogniser recogniser : recognisers) {
            for (String word : recogniser.openingWords()) {
                int number = openingWords.add(word);
                if (number == opened.size()) {
                    opened.add(new ArrayList<>(addresses));
                }
                opened.get(number).add(recogniser);
            }
        }
    }

    @Override
    public List<Mention> find(ReportText text) {
        String masked = without(text, FlattenedRows.numbers(text));
        Set<Block> ordinals = TableOrdinals.of(text);
        List<Mention> mentions = new ArrayList<>();
        boolean asked = false;
        for (Block block : text.blocks()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException(); // the file's time is over
            }
            if (block.kind().inFlow()) {
                String words = MisreadDigits.corrected(block.span().in(masked));
                Passage passage = Passage.of(block, words, ordinals.contains(block), asked);
                asked = words.stripTrailing().endsWith(":");
                LostPercentSign.restored(passage, scan(passage))
                        .forEach(mention ->
                                mentions.add(shifted(mention, block.span().start())));
            }
        }
        return List.copyOf(mentions);
    }

    private List<Mention> scan(Passage passage) {
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < passage.length()) {
            List<Mention> here = startsToken(passage, at) ? recognise(passage, at) : List.of();
            found.addAll(here);
            at = here.isEmpty()
                    ? next(passage, at)
                    : here.get(here.size() - 1).span().end();
        }
        return found;
    }

    private List<Mention> recognise(Passage passage, int at) {
        if (passage.digitAt(at) && isGlued(passage, at)) {
            return List.of(passage.other(MentionKind.NOT_A_QUANTITY, at, endOfCode(passage, at), "glued-to-word"));
        }
        List<Recogniser> asked = passage.digitAt(at) ? recognisers : openedBy(passage, at);
        for (Recogniser recogniser : asked) {
            List<Mention> here = recogniser.at(passage, at);
            if (!here.isEmpty()) {
                return here;
            }
        }
        return List.of();
    }

    private List<Recogniser> openedBy(Passage passage, int at) {
        int word = openingWords.of(passage.folded(), at, passage.endOfWord(at));
        return word == WordNumbers.UNKNOWN ? addresses : opened.get(word);
    }

    /** "văn bản7", "A4", "99,3%2"; but "hoàn thành100%" only lost its space. */
    private static boolean isGlued(Passage passage, int at) {
        if (passage.letterAt(at - 1)) {
            boolean share = passage.letterAt(at - 2) && passage.follows(SHARE, at);
            return !share;
        }
        return at > 0 && passage.text().charAt(at - 1) == '%' && passage.follows(NOTE_MARK, at);
    }

    /** "H24.15-250912-0012" goes on behind a capital; behind other letters stands a note mark. */
    private static int endOfCode(Passage passage, int at) {
        int end = next(passage, at);
        if (!Character.isUpperCase(passage.text().charAt(at - 1))) {
            return end;
        }
        while (passage.digitAt(end + 1) && ".-".indexOf(passage.text().charAt(end)) >= 0) {
            end = next(passage, end + 1);
        }
        return end;
    }

    private static boolean startsToken(Passage passage, int at) {
        return passage.digitAt(at) ? !passage.digitAt(at - 1) : passage.letterAt(at) && !passage.letterAt(at - 1);
    }

    /** The end of the run of digits or letters at the offset, or the next character. */
    private static int next(Passage passage, int at) {
        return Math.max(at + 1, passage.digitAt(at) ? passage.endOfDigits(at) : passage.endOfWord(at));
    }

    /** The text with note marks and row numbers blanked out: they count nothing. */
    private static String without(ReportText text, List<Span> rowNumbers) {
        StringBuilder masked = new StringBuilder(text.text());
        for (List<Span> blanked : List.of(text.noteMarks(), rowNumbers)) {
            blanked.forEach(span -> blank(masked, span));
        }
        return masked.toString();
    }

    private static void blank(StringBuilder text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            text.setCharAt(i, ' ');
        }
    }

    private static Mention shifted(Mention m, int by) {
        return new Mention(
                m.kind(),
                shifted(m.span(), by),
                shifted(m.numberSpan(), by),
                m.value(),
                m.decimals(),
                m.measureUnit(),
                m.qualifier(),
                m.whole().map(span -> shifted(span, by)),
                m.date(),
                m.rule());
    }

    private static Span shifted(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}
