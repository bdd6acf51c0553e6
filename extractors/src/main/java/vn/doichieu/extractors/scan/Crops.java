package vn.doichieu.extractors.scan;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads small parts of a sheet, each by itself, many in one go. */
final class Crops {
    /** White around a part, in em: with less, and with more, single numbers are read worse (measured). */
    private static final double FRAME = 0.33;

    /** What belongs to the part around its box, in em. */
    private static final double MARGIN = 0.11;

    /** Of single lines: em at which they are read best (measured). */
    private static final double LINE_EM = 44;

    private final Tesseract tesseract;
    private final Sheet sheet;
    private final Duration most;

    Crops(Tesseract tesseract, Sheet sheet, Duration most) {
        this.tesseract = tesseract;
        this.sheet = sheet;
        this.most = most;
    }

    /**
     * What stands in the boxes, in their order; empty for those in which nothing was read.
     *
     * @param scale    how large they are read, 1 being usual
     * @param settings names and values of Tesseract's own
     */
    List<Optional<ReadWord>> read(
            List<PixelBox> boxes, Tesseract.Language language, double scale, Map<String, String> settings)
            throws IOException, InterruptedException {
        List<Grey> parts = boxes.stream().map(box -> part(box, scale)).toList();
        List<Optional<ReadWord>> words = new ArrayList<>();
        List<List<ReadLine>> answers = tesseract.readAll(parts, Tesseract.Layout.LINE, language, settings, most);
        for (int i = 0; i < answers.size(); i++) {
            words.add(inOne(answers.get(i), boxes.get(i)));
        }
        return words;
    }

    /** The lines that stand in the boxes, at their places in the sheet. */
    List<ReadLine> lines(List<PixelBox> boxes, Tesseract.Layout layout, Tesseract.Language language)
            throws IOException, InterruptedException {
        List<Grey> parts = boxes.stream().map(box -> part(box, 1)).toList();
        List<ReadLine> lines = new ArrayList<>();
        List<List<ReadLine>> answers = tesseract.readAll(parts, layout, language, Map.of(), most);
        for (int i = 0; i < answers.size(); i++) {
            PixelBox box = margined(boxes.get(i));
            double shrunk = sheet.em() / LINE_EM;
            int right = box.left() - (int) Math.round(frame() * shrunk);
            int down = box.top() - (int) Math.round(frame() * shrunk);
            answers.get(i).forEach(line -> lines.add(line.moved(right, down, shrunk)));
        }
        return lines;
    }

    private PixelBox margined(PixelBox box) {
        int margin = (int) Math.max(2, MARGIN * sheet.em());
        return box.grown(margin, sheet.grey().width(), sheet.grey().height());
    }

    private static int frame() {
        return (int) (FRAME * LINE_EM);
    }

    private Grey part(PixelBox box, double scale) {
        Grey part = sheet.grey().crop(margined(box));
        double enlarged = scale * LINE_EM / sheet.em();
        Placing placing = new Placing(Quarter.NONE, part.width(), part.height(), 0, enlarged);
        return Resample.to(part, placing).framed(frame());
    }

    /** The one word that was read, at the place of the part. */
    private static Optional<ReadWord> inOne(List<ReadLine> lines, PixelBox box) {
        List<ReadWord> words =
                lines.stream().flatMap(line -> line.words().stream()).toList();
        // what falls apart into words is no number that was read better
        if (words.size() != 1) {
            return Optional.empty();
        }
        ReadWord word = words.get(0);
        return Optional.of(new ReadWord(box, word.confidence(), word.letters()));
    }
}
