package vn.doichieu.extractors.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the small raised digits of footnotes and of "m²", which are read as quotation marks, letters or digits of the line,
 * and reads them again by themselves.
 */
final class RaisedMarks {
    /** Height of a raised digit, and how high its foot stands above the baseline; in em of the line. */
    private static final double LEAST_HEIGHT = 0.3;

    private static final double MOST_HEIGHT = 0.52;
    private static final double LEAST_RISE = 0.18;
    private static final double MOST_RISE = 0.5;

    /** What raised digits are taken for. */
    private static final String LOOKS = "0123456789?'\"”“’‘°*!ŸÝỶŠÌÍ]})|lI¹²³⁴⁵⁶⁷⁸⁹";

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Map<String, String> DIGITS = Map.of("tessedit_char_whitelist", "0123456789");

    /** A mark is read at so many times its size, which makes it as high as digits of a line are. */
    private static final double ENLARGED = 1.7;

    private static final double READ = 0.5;

    private final Crops crops;
    private final Tesseract.Language language;
    private final Sheet sheet;
    private final List<PixelBox> pieces;

    RaisedMarks(Crops crops, Tesseract.Language language, Sheet sheet) {
        this.crops = crops;
        this.language = language;
        this.sheet = sheet;
        this.pieces = Components.of(sheet.ink()).stream()
                .map(Components.Piece::box)
                .filter(box -> box.height() >= 0.15 * sheet.em())
                .toList();
    }

    private record Mark(ReadWord word, int first, int after, PixelBox box) {}

    /** The same lines with raised digits as superscript digits. */
    List<ReadLine> in(List<ReadLine> lines) throws IOException, InterruptedException {
        List<Mark> marks = new ArrayList<>();
        for (ReadLine line : lines) {
            double em = LetterSize.of(line.words()).orElse(sheet.em());
            for (ReadWord word : line.words()) {
                mark(word, line.baseline(), em).ifPresent(marks::add);
            }
        }
        List<Optional<ReadWord>> read = crops.read(marks.stream().map(Mark::box).toList(), language, ENLARGED, DIGITS);
        List<ReadLine> marked = new ArrayList<>(lines);
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            read.get(i)
                    .filter(digits ->
                            digits.confidence() > READ && digits.letters().size() <= 2)
                    .ifPresent(digits -> marked.replaceAll(line -> line.with(mark.word(), raised(mark, digits))));
        }
        return marked;
    }

    /** The run of letters of the word that stand raised, if there is one. */
    private Optional<Mark> mark(ReadWord word, double baseline, double em) {
        int first = -1;
        int after = -1;
        for (int i = 0; i < word.letters().size() && after < 0; i++) {
            boolean raised = isRaised(word.letters().get(i), baseline, em);
            if (raised && first < 0) {
                first = i;
            } else if (!raised && first >= 0) {
                after = i;
            }
        }
        if (first < 0) {
            return Optional.empty();
        }
        int end = after < 0 ? word.letters().size() : after;
        PixelBox box = word.letters().subList(first, end).stream()
                .map(ReadWord.Letter::box)
                .reduce(PixelBox::union)
                .orElseThrow();
        return Optional.of(new Mark(word, first, end, box));
    }

    private boolean isRaised(ReadWord.Letter letter, double baseline, double em) {
        if (LOOKS.indexOf(letter.text()) < 0) {
            return false;
        }
        List<PixelBox> ink = pieces.stream()
                .filter(piece -> belongs(piece, letter.box(), em))
                .toList();
        return !ink.isEmpty() && ink.stream().allMatch(piece -> isRaised(piece, baseline, em));
    }

    private static boolean isRaised(PixelBox ink, double baseline, double em) {
        double height = ink.height() / em;
        double rise = (baseline - ink.bottom()) / em;
        return height >= LEAST_HEIGHT && height <= MOST_HEIGHT && rise >= LEAST_RISE && rise <= MOST_RISE;
    }

    /** Whether a piece of ink stands where the letter was seen, about: boxes of letters are rough. */
    private static boolean belongs(PixelBox piece, PixelBox letter, double em) {
        int middle = (piece.left() + piece.right()) / 2;
        return middle >= letter.left()
                && middle <= letter.right()
                && piece.bottom() > letter.top() - 0.1 * em
                && piece.top() < letter.bottom();
    }

    private static ReadWord raised(Mark mark, ReadWord digits) {
        List<ReadWord.Letter> letters = new ArrayList<>(mark.word().letters().subList(0, mark.first()));
        for (ReadWord.Letter digit : digits.letters()) {
            String raised = String.valueOf(RAISED.charAt(digit.text().charAt(0) - '0'));
            letters.add(new ReadWord.Letter(raised, mark.box(), digit.confidence()));
        }
        letters.addAll(mark.word()
                .letters()
                .subList(mark.after(), mark.word().letters().size()));
        return new ReadWord(mark.word().box(), mark.word().confidence(), letters);
    }
}
