package vn.doichieu.extractors.scan;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds which way up a page is by reading it: upside down, letters are read with little confidence. A page that reads
 * well at once, as nearly all do, is read once.
 */
final class UprightReading {
    private final Tesseract tesseract;
    private final Duration most;

    UprightReading(Tesseract tesseract, Duration most) {
        this.tesseract = tesseract;
        this.most = most;
    }

    Reading of(Grey given, Quarter turn) throws IOException, InterruptedException {
        Quarter guess = turn.then(Sheet.likelyTurn(given.turned(turn)));
        Reading best = read(given, guess);
        for (Quarter more : List.of(Quarter.HALF, Quarter.RIGHT, Quarter.LEFT)) {
            if (best.isSound()) {
                return best;
            }
            Reading other = read(given, guess.then(more));
            best = other.readable() > 1.5 * best.readable() ? other : best;
        }
        return best;
    }

    private Reading read(Grey given, Quarter quarter) throws IOException, InterruptedException {
        Sheet sheet = Sheet.of(given, quarter);
        RuledCells.Found cells = RuledCells.of(sheet);
        Crops crops = new Crops(tesseract, sheet, most);
        Tesseract.Language language = Tesseract.Language.VIETNAMESE;
        List<ReadLine> lines =
                new ArrayList<>(tesseract.read(cells.outside(sheet), Tesseract.Layout.PAGE, language, most));
        lines.addAll(crops.lines(cells.texts(), Tesseract.Layout.BLOCK, language));
        lines.addAll(crops.lines(cells.lines(), Tesseract.Layout.LINE, language));
        return new Reading(sheet, lines);
    }
}
