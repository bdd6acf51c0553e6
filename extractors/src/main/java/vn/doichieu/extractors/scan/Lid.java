package vn.doichieu.extractors.scan;

import java.util.ArrayDeque;
import java.util.Deque;

/** Whitens the black borders that the lid of a scanner or a desk leaves around a sheet. */
final class Lid {
    /** Blocks as wide as this share of the page are looked at: no stroke of a letter fills one, a border does. */
    private static final int BLOCKS_ACROSS = 150;

    private Lid() {}

    /** The image without what is solidly dark from its edge on. */
    static Grey removed(Grey image, Ink ink) {
        int side = Math.max(4, image.width() / BLOCKS_ACROSS);
        int columns = image.width() / side;
        int rows = image.height() / side;
        if (columns < 3 || rows < 3) {
            return image;
        }
        boolean[][] lid = new boolean[rows][columns];
        Deque<int[]> open = new ArrayDeque<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                boolean atEdge = row < 2 || column < 2 || row >= rows - 2 || column >= columns - 2;
                if (atEdge) {
                    visit(ink, side, lid, row, column, open);
                }
            }
        }
        while (!open.isEmpty()) {
            int[] at = open.pop();
            for (int row = Math.max(0, at[0] - 1); row <= Math.min(rows - 1, at[0] + 1); row++) {
                for (int column = Math.max(0, at[1] - 1); column <= Math.min(columns - 1, at[1] + 1); column++) {
                    visit(ink, side, lid, row, column, open);
                }
            }
        }
        return image.without(grown(lid, image, side));
    }

    private static void visit(Ink ink, int side, boolean[][] lid, int row, int column, Deque<int[]> open) {
        PixelBox block = new PixelBox(column * side, row * side, (column + 1) * side, (row + 1) * side);
        if (!lid[row][column] && ink.filled(block)) {
            lid[row][column] = true;
            open.push(new int[] {row, column});
        }
    }

    /** The blocks and their neighbours, where the border frays. */
    private static Ink grown(boolean[][] lid, Grey image, int side) {
        Ink erased = new Ink(image.width(), image.height());
        for (int row = 0; row < lid.length; row++) {
            for (int column = 0; column < lid[row].length; column++) {
                if (lid[row][column]) {
                    PixelBox box = new PixelBox(column * side, row * side, (column + 1) * side, (row + 1) * side)
                            .grown(2 * side, image.width(), image.height());
                    for (int y = box.top(); y < box.bottom(); y++) {
                        erased.set(y, box.left(), box.right());
                    }
                }
            }
        }
        return erased;
    }
}
