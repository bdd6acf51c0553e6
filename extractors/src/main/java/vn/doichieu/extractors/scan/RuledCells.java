package vn.doichieu.extractors.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cells of a sheet that lines close in on all sides. Read with the page, narrow columns are taken for upright writing
 * and neighbouring ones for one line; read one by one, each cell is what it is.
 */
final class RuledCells {
    /** Cells are looked for in an image reduced by this. */
    private static final int COARSE = 4;

    /** In em: lines that end so near before each other meet. */
    private static final double MEETS = 0.4;

    /** In em: what is lower or narrower holds no letter. */
    private static final double LOWEST = 0.6;

    /** A cell fills its box but for this share; what fills less has a corner cut out. */
    private static final double FULL = 0.85;

    /** A frame around the page is no cell: more than these shares of its width and height. */
    private static final double FRAME_WIDTH = 0.6;

    private static final double FRAME_HEIGHT = 0.4;

    /** In em: smaller pieces of ink are dots and accents near letters, else noise. */
    private static final double SMALLEST = 0.25;

    private static final double NEAR = 0.25;

    /** In em: what is lower stands in one line. */
    private static final double ONE_LINE = 1.5;

    private static final int MOST = 800;

    private RuledCells() {}

    /**
     * What is printed in cells.
     *
     * @param cells the space between the lines, to be left out of the reading of the page
     * @param lines boxes around the print of cells that hold one line
     * @param texts the same of cells that hold more
     */
    record Found(List<PixelBox> cells, List<PixelBox> lines, List<PixelBox> texts) {
        Found {
            cells = List.copyOf(cells);
            lines = List.copyOf(lines);
            texts = List.copyOf(texts);
        }

        /** The sheet's image without what stands in the cells. */
        Grey outside(Sheet sheet) {
            if (cells.isEmpty()) {
                return sheet.grey();
            }
            Ink inside = new Ink(sheet.grey().width(), sheet.grey().height());
            for (PixelBox cell : cells) {
                for (int y = cell.top(); y < cell.bottom(); y++) {
                    inside.set(y, cell.left(), cell.right());
                }
            }
            return sheet.grey().without(inside);
        }
    }

    static Found of(Sheet sheet) {
        List<PixelBox> cells = cells(sheet);
        if (cells.size() < 2 || cells.size() > MOST) {
            return new Found(List.of(), List.of(), List.of());
        }
        Map<PixelBox, PixelBox> print = new HashMap<>();
        List<PixelBox> small = new ArrayList<>();
        for (Components.Piece piece : Components.of(sheet.ink())) {
            PixelBox box = piece.box();
            if (Math.max(box.width(), box.height()) >= SMALLEST * sheet.em()) {
                cells.stream()
                        .filter(cell -> holds(cell, box))
                        .forEach(cell -> print.merge(cell, box, PixelBox::union));
            } else {
                small.add(box);
            }
        }
        int near = (int) (NEAR * sheet.em());
        print.replaceAll((cell, box) -> {
            PixelBox around = box.grown(near, sheet.grey().width(), sheet.grey().height());
            return small.stream()
                    .filter(dot -> holds(cell, dot) && holds(around, dot))
                    .reduce(box, PixelBox::union);
        });
        return found(cells, sheet, print);
    }

    private static Found found(List<PixelBox> cells, Sheet sheet, Map<PixelBox, PixelBox> print) {
        List<PixelBox> lines = new ArrayList<>();
        List<PixelBox> texts = new ArrayList<>();
        for (PixelBox cell : cells) {
            PixelBox box = print.get(cell);
            if (box != null) {
                (box.height() < ONE_LINE * sheet.em() ? lines : texts).add(box);
            }
        }
        return new Found(cells, lines, texts);
    }

    private static boolean holds(PixelBox cell, PixelBox piece) {
        int x = (piece.left() + piece.right()) / 2;
        int y = (piece.top() + piece.bottom()) / 2;
        return x >= cell.left() && x < cell.right() && y >= cell.top() && y < cell.bottom();
    }

    private static List<PixelBox> cells(Sheet sheet) {
        int width = sheet.grey().width();
        int height = sheet.grey().height();
        List<PixelBox> cells = new ArrayList<>();
        for (Components.Piece piece : Components.of(between(sheet.rules(), sheet.em(), width, height))) {
            PixelBox box = piece.box();
            PixelBox cell =
                    new PixelBox(COARSE * box.left(), COARSE * box.top(), COARSE * box.right(), COARSE * box.bottom());
            boolean atEdge = box.left() == 0
                    || box.top() == 0
                    || box.right() == width / COARSE
                    || box.bottom() == height / COARSE;
            boolean full = piece.area() >= FULL * box.width() * box.height();
            boolean frame = cell.width() > FRAME_WIDTH * width && cell.height() > FRAME_HEIGHT * height;
            boolean roomy = Math.min(cell.width(), cell.height()) >= LOWEST * sheet.em();
            if (full && roomy && !atEdge && !frame) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** What lines do not cover, in the reduced image. */
    private static Ink between(List<Rule> rules, double em, int width, int height) {
        Ink free = new Ink(width / COARSE, height / COARSE);
        for (int y = 0; y < free.height(); y++) {
            free.set(y, 0, free.width());
        }
        for (Rule rule : rules) {
            int across = (int) (rule.at() / COARSE);
            int along = rule.level() ? free.width() : free.height();
            int from = (int) Math.max(0, (rule.from() - MEETS * em) / COARSE);
            int to = (int) Math.min(along, (rule.to() + MEETS * em) / COARSE);
            if (rule.level()) {
                clear(free, across, across + 1, from, to);
            } else {
                clear(free, from, to, across, across + 1);
            }
        }
        return free;
    }

    private static void clear(Ink ink, int top, int bottom, int left, int right) {
        for (int y = Math.max(0, top); y < Math.min(ink.height(), bottom); y++) {
            if (left < Math.min(ink.width(), right)) {
                ink.clear(y, left, Math.min(ink.width(), right));
            }
        }
    }
}
