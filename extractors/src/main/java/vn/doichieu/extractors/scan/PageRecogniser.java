package vn.doichieu.extractors.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Recognises what is printed in the image of a page. One instance serves all threads. */
public final class PageRecogniser {
    private final Tesseract tesseract;
    private final Duration page;
    private volatile Set<Tesseract.Language> installed = Set.of();

    public PageRecogniser(OcrOptions options) {
        this.tesseract = new Tesseract(options.command());
        this.page = options.page();
    }

    /** Whether the program and its Vietnamese data are on this machine. */
    public boolean isInstalled() throws InterruptedException {
        return installed().contains(Tesseract.Language.VIETNAMESE);
    }

    /** Asked again until it is there: it may be installed while the program runs. */
    private Set<Tesseract.Language> installed() throws InterruptedException {
        if (!installed.contains(Tesseract.Language.VIETNAMESE)) {
            installed = tesseract.installed();
        }
        return installed;
    }

    /**
     * Reads one page.
     *
     * @param image as scanned: crooked, turned, in colours
     * @param turn  by which it is meant to be shown turned; it may stand wrongly even so
     * @param left  time that may be taken
     * @throws IOException where the recognition fails or takes too long
     */
    public ScannedPage recognise(BufferedImage image, Quarter turn, Duration left)
            throws IOException, InterruptedException {
        Duration most = left.compareTo(page) < 0 ? left : page;
        Reading reading = new UprightReading(tesseract, most).of(Darkening.of(image), turn);
        Sheet sheet = reading.sheet();
        List<ReadLine> lines = new ArrayList<>();
        for (ReadLine line : reading.lines()) {
            keep(line, sheet, lines);
        }
        Crops crops = new Crops(tesseract, sheet, most);
        List<PixelBox> missed = new ArrayList<>();
        for (PixelBox box : MissedInk.boxes(sheet, lines)) {
            Optional<ReadWord> beside = MissedInk.wordBeside(box, lines, sheet);
            beside.filter(ReadWord::hasDigit)
                    .ifPresent(word -> lines.replaceAll(line ->
                            line.with(word, word.doubtfulWithin(word.box().union(box)))));
            if (beside.isEmpty()) {
                missed.add(box);
            }
        }
        for (ReadLine line : crops.lines(missed, Tesseract.Layout.LINE, Tesseract.Language.VIETNAMESE)) {
            if (line.words().stream().allMatch(word -> word.confidence() > MissedInk.LEAST)) {
                keep(line, sheet, lines);
            }
        }
        Tesseract.Language language = forNumbers();
        lines.addAll(digitsInCells(missed, lines, sheet, crops));
        List<ReadLine> settled = new SecondOpinion(crops, language).on(lines);
        List<ReadLine> numbered = settled.stream()
                .map(line -> RomanNumbers.in(line, sheet.ink()))
                .map(Compounds.builtIn()::in)
                .map(new Separators(sheet)::in)
                .toList();
        return page(sheet, new RaisedMarks(crops, language, sheet).in(numbered));
    }

    /** Lone digits in cells, which are no words that the language knows; read as digits only, and said to be doubtful. */
    private List<ReadLine> digitsInCells(List<PixelBox> missed, List<ReadLine> lines, Sheet sheet, Crops crops)
            throws IOException, InterruptedException {
        List<PixelBox> cells = RuledCells.of(sheet).cells();
        List<PixelBox> unread = missed.stream()
                .filter(box -> MissedInk.mayBeDigits(box, sheet.em()))
                .filter(box -> lines.stream()
                        .flatMap(line -> line.words().stream())
                        .noneMatch(word -> word.box().overlaps(box)))
                .filter(box -> cells.stream().anyMatch(cell -> cell.overlaps(box)))
                .toList();
        List<ReadLine> read = new ArrayList<>();
        for (Optional<ReadWord> word : crops.read(unread, forNumbers(), 1, SecondOpinion.AS_NUMBER)) {
            word.filter(ReadWord::hasDigit)
                    .filter(digits -> digits.confidence() > MissedInk.LEAST)
                    .map(digits -> digits.withConfidence(Math.min(digits.confidence(), SecondOpinion.MAJORITY)))
                    .ifPresent(digits -> read.add(new ReadLine(digits.box().bottom(), List.of(digits))));
        }
        return read;
    }

    private static void keep(ReadLine line, Sheet sheet, List<ReadLine> kept) {
        double em = LetterSize.of(line.words()).orElse(sheet.em());
        List<ReadWord> words = line.words().stream()
                .flatMap(word -> WordGaps.parted(word, sheet.ink(), em).stream())
                .flatMap(word -> CellEdges.parted(word, sheet.rules()).stream())
                .filter(word -> !Debris.isNoise(word, sheet) && !standsOnEnd(word, sheet))
                .toList();
        if (!words.isEmpty() && !Debris.isNoise(line)) {
            kept.addAll(new ReadLine(line.baseline(), words).level(sheet.em()));
        }
    }

    /** The lone digits of a column, one below the other, read as one upright word: to be read again one by one. */
    private static boolean standsOnEnd(ReadWord word, Sheet sheet) {
        return word.box().height() > 2.2 * sheet.em() && word.box().width() < 1.5 * sheet.em();
    }

    private Tesseract.Language forNumbers() throws InterruptedException {
        return installed().contains(Tesseract.Language.ENGLISH)
                ? Tesseract.Language.ENGLISH
                : Tesseract.Language.VIETNAMESE;
    }

    private static ScannedPage page(Sheet sheet, List<ReadLine> lines) {
        Strokes strokes = new Strokes(sheet, lines);
        List<ScannedWord> words = new ArrayList<>();
        for (ReadLine line : lines) {
            double size = LetterSize.of(line.words()).orElse(sheet.em());
            for (ReadWord word : line.words()) {
                words.add(word.scanned(line.baseline(), size, strokes.bold(List.of(word))));
            }
        }
        return new ScannedPage(sheet.placing(), words, sheet.rules());
    }
}
