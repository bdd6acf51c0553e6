package vn.doichieu.extractors.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the small raised digits of footnotes and of "m²", which are read as quotation marks, letters or digits of the line,
 * and reads them again by themselves.
 */
final class RaisedMarks {
    /** What raised digits are taken for. */
    private static final String LOOKS = "0123456789?'\"”“’‘°*!ŸÝỶŠÌÍ]})|lI¹²³⁴⁵⁶⁷⁸⁹";

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Map<String, String> DIGITS = Map.of("tessedit_char_whitelist", "0123456789");

    /** A mark is read at so many times its size, which makes it as high as digits of a line are. */
    private static final double ENLARGED = 1.7;

    private static final double READ = 0.5;

    /** In em: lower ink is noise, and lower pieces are none of a digit's. */
    private static final double SPECK = 0.04;

    private static final double SMALLEST = 0.15;

    private final Crops crops;
    private final Tesseract.Language language;
    private final Sheet sheet;
    private final List<PixelBox> pieces;
    private final RaisedInk ink;

    RaisedMarks(Crops crops, Tesseract.Language language, Sheet sheet) {
        this.crops = crops;
        this.language = language;
        this.sheet = sheet;
        List<PixelBox> broken = Components.of(sheet.ink()).stream()
                .map(Components.Piece::box)
                .filter(box -> box.height() >= SPECK * sheet.em())
                .toList();
        this.pieces = RaisedInk.whole(broken, sheet.em()).stream()
                .filter(box -> box.height() >= SMALLEST * sheet.em())
                .toList();
        this.ink = new RaisedInk(pieces);
    }

    private record Mark(ReadWord word, int first, int after, PixelBox box) {
        /** Whether digits follow, as in "2.874": the word is one number. */
        boolean beginsNumber() {
            return word.letters().subList(after, word.letters().size()).stream()
                    .map(ReadWord.Letter::text)
                    .collect(Collectors.joining())
                    .matches("[.,]?\\d.*");
        }

        /** What it was read as with the page, where that is a number. */
        Optional<ReadWord> digits() {
            List<ReadWord.Letter> letters = word.letters().subList(first, after);
            boolean digits = !letters.isEmpty()
                    && letters.size() <= 2
                    && letters.stream().allMatch(letter -> letter.text().matches("[0-9]"));
            return digits ? Optional.of(new ReadWord(box, word.confidence(), letters)) : Optional.empty();
        }

        /** The digit 1, which is hardly ever read by itself, by its shape. */
        Optional<ReadWord> stroke() {
            return RaisedInk.isStroke(box)
                    ? Optional.of(new ReadWord(box, READ, List.of(new ReadWord.Letter("1", box, READ))))
                    : Optional.empty();
        }
    }

    /** The same lines with raised digits as superscript digits. */
    List<ReadLine> in(List<ReadLine> lines) throws IOException, InterruptedException {
        List<Mark> marks = new ArrayList<>();
        for (ReadLine line : lines) {
            double em = LetterSize.of(line.words()).orElse(sheet.em());
            for (int i = 0; i < line.words().size(); i++) {
                mark(line, i, em).filter(mark -> !mark.beginsNumber()).ifPresent(marks::add);
            }
        }
        List<Optional<ReadWord>> read = crops.read(marks.stream().map(Mark::box).toList(), language, ENLARGED, DIGITS);
        List<ReadLine> marked = new ArrayList<>(lines);
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            read.get(i)
                    .filter(digits ->
                            digits.confidence() > READ && digits.letters().size() <= 2)
                    .or(mark::digits)
                    .or(mark::stroke)
                    .ifPresent(digits -> marked.replaceAll(line -> line.with(mark.word(), raised(mark, digits))));
        }
        return marked;
    }

    private Optional<Mark> mark(ReadLine line, int index, double em) {
        ReadWord word = line.words().get(index);
        Optional<Mark> read = mark(word, line.baseline(), em);
        if (read.isPresent()) {
            return read;
        }
        boolean last = index + 1 == line.words().size();
        double next =
                last ? Double.MAX_VALUE : line.words().get(index + 1).box().left();
        Optional<RaisedInk.Found> head = index == 0 ? ink.atHead(word, line.baseline(), em) : Optional.empty();
        return head.or(() -> ink.atEnd(word, next, line.baseline(), em))
                .filter(found -> word.letters().subList(found.first(), found.after()).stream()
                        .allMatch(letter -> LOOKS.contains(letter.text())))
                .map(found -> new Mark(word, found.first(), found.after(), found.box()));
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
                .flatMap(letter -> pieces.stream().filter(piece -> belongs(piece, letter.box(), em)))
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
        return !ink.isEmpty() && ink.stream().allMatch(piece -> RaisedInk.isRaised(piece, baseline, em));
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
        return new ReadWord(mark.word().box().union(mark.box()), mark.word().confidence(), letters);
    }
}
