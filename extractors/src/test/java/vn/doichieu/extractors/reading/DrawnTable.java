package vn.doichieu.extractors.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Draws a table of known cells between two paragraphs, over as many pages as it takes, its head on each of them. */
final class DrawnTable {
    private static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
    private static final float SIZE = 12;
    private static final float LEADING = 14.4f;
    private static final float LEFT = 85;
    private static final float[] WIDTHS = {34, 196, 80, 80, 80};
    private static final String PROSE =
            "Trong ky bao cao, phuong da tiep nhan va giai quyet 1.204 ho so dung han cho dan, ty le 98,5%;";
    private static final List<String> WORDS = List.of(
            "dat", "dai", "ho", "tich", "chung", "thuc", "xay", "dung", "nguoi", "cong", "bao", "tro", "moi", "truong");

    /** What is ruled. */
    enum Rules {
        GRID,
        CELL_BOXES,
        DOUBLE,
        DASHED,
        WHITE_BOXES_OVER_GRID,
        EVERY_ROW,
        FRAME_AND_ROWS,
        HEAD_AND_ENDS,
        COLUMNS_ONLY,
        COLUMNS_OF_HEAD,
        NONE
    }

    /** Where the figures of a row stand beside a label of several lines, and the space above and below its cells. */
    enum Place {
        TOP(4),
        MIDDLE(4),
        BOTTOM(4),
        TIGHT_TOP(0),
        TIGHT_MIDDLE(0),
        TIGHT_BOTTOM(0);

        private final float padding;

        Place(float padding) {
            this.padding = padding;
        }
    }

    private final Rules rules;
    private final Place place;
    private final List<List<String>> rows = new ArrayList<>();
    private final PDDocument document = new PDDocument();
    private PDPageContentStream content;
    private float y;

    /** A table of a head and as many rows, each numbered, named and with three figures; the last is the total. */
    DrawnTable(Rules rules, Place place, int count, long seed) {
        this.rules = rules;
        this.place = place;
        SplittableRandom random = new SplittableRandom(seed);
        rows.add(List.of("STT", "Noi dung", "Tiep nhan", "Giai quyet", "Ty le (%)"));
        for (int row = 1; row <= count; row++) {
            String label = label(random);
            rows.add(List.of(String.valueOf(row), label, number(random), number(random), share(random)));
        }
        rows.add(List.of("", "Tong cong", number(random), number(random), share(random)));
    }

    /** What stands in each row, by column; empty where nothing does. */
    List<List<String>> rows() {
        return List.copyOf(rows);
    }

    byte[] pdf() throws IOException {
        startPage();
        for (int line = 0; line < 3; line++) {
            show(PROSE, LEFT, PLAIN);
        }
        y -= 6;
        for (int row = 0; row < rows.size(); row++) {
            if (y - height(row) < 80) {
                content.close();
                startPage();
                row(0);
            }
            row(row);
        }
        y -= 12;
        for (int line = 0; line < 3; line++) {
            show(PROSE, LEFT, PLAIN);
        }
        content.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }

    private void startPage() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        y = 760;
    }

    private void row(int row) throws IOException {
        float height = height(row);
        PDFont font = row == 0 ? BOLD : PLAIN;
        float left = LEFT;
        for (int column = 0; column < WIDTHS.length; column++) {
            List<String> lines = lines(row, column);
            float room = height - 2 * place.padding - lines.size() * LEADING;
            float down = switch (place) {
                case TOP, TIGHT_TOP -> 0;
                case MIDDLE, TIGHT_MIDDLE -> room / 2;
                case BOTTOM, TIGHT_BOTTOM -> room;
            };
            float baseline = y - place.padding - down - 0.8f * LEADING;
            for (String line : lines) {
                float width = font.getStringWidth(line) / 1000 * SIZE;
                float inset = row == 0 || column == 0
                        ? (WIDTHS[column] - width) / 2
                        : column == 1 ? 4 : WIDTHS[column] - width - 4;
                text(line, left + inset, baseline, font);
                baseline -= LEADING;
            }
            rule(row, column, left, height);
            left += WIDTHS[column];
        }
        y -= height;
    }

    private void rule(int row, int column, float left, float height) throws IOException {
        float right = left + WIDTHS[column];
        float top = y;
        float bottom = y - height;
        boolean last = row == rows.size() - 1;
        boolean head = row == 0;
        boolean above = head && rules != Rules.NONE && rules != Rules.CELL_BOXES;
        boolean below = switch (rules) {
            case NONE, CELL_BOXES -> false;
            case HEAD_AND_ENDS, COLUMNS_ONLY -> head || last || y - height - height(row + 1) < 80;
            default -> true;
        };
        boolean sides = switch (rules) {
            case GRID, DOUBLE, DASHED, WHITE_BOXES_OVER_GRID, COLUMNS_ONLY -> true;
            case COLUMNS_OF_HEAD -> head;
            default -> false;
        };
        boolean frame = rules == Rules.FRAME_AND_ROWS || rules == Rules.COLUMNS_OF_HEAD;
        if (rules == Rules.CELL_BOXES) {
            content.addRect(left + 1, bottom + 1, WIDTHS[column] - 2, height - 2);
            content.stroke();
        }
        if (above) {
            line(left, top, right, top);
        }
        if (below) {
            line(left, bottom, right, bottom);
        }
        if (sides || (frame && column == 0)) {
            line(left, top, left, bottom);
        }
        if (column == WIDTHS.length - 1 && (sides || frame)) {
            line(right, top, right, bottom);
        }
        if (rules == Rules.WHITE_BOXES_OVER_GRID) {
            content.setNonStrokingColor(1f);
            content.addRect(left + WIDTHS[column] / 2, bottom + 1, 0.5f, height - 2);
            content.fill();
            content.setNonStrokingColor(0f);
        }
    }

    private void line(float x1, float y1, float x2, float y2) throws IOException {
        if (rules == Rules.DASHED) {
            content.setLineDashPattern(new float[] {3}, 0);
        }
        content.setLineWidth(0.5f);
        for (int again = 0; again < (rules == Rules.DOUBLE ? 2 : 1); again++) {
            float aside = 1.5f * again;
            boolean level = y1 == y2;
            content.moveTo(x1 + (level ? 0 : aside), y1 + (level ? aside : 0));
            content.lineTo(x2 + (level ? 0 : aside), y2 + (level ? aside : 0));
            content.stroke();
        }
    }

    private void show(String text, float x, PDFont font) throws IOException {
        text(text, x, y, font);
        y -= LEADING;
    }

    private void text(String text, float x, float baseline, PDFont font) throws IOException {
        content.beginText();
        content.setFont(font, SIZE);
        content.newLineAtOffset(x, baseline);
        content.showText(text);
        content.endText();
    }

    private float height(int row) throws IOException {
        int most = 1;
        for (int column = 0; row < rows.size() && column < WIDTHS.length; column++) {
            most = Math.max(most, lines(row, column).size());
        }
        return most * LEADING + 2 * place.padding;
    }

    private List<String> lines(int row, int column) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : rows.get(row).get(column).split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && PLAIN.getStringWidth(longer) / 1000 * SIZE > WIDTHS[column] - 12) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private static String label(SplittableRandom random) {
        List<String> words = new ArrayList<>();
        for (int word = random.nextInt(2, 16); word > 0; word--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        String label = String.join(" ", words);
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    private static String number(SplittableRandom random) {
        int number = random.nextInt(3_000);
        return number < 1_000 ? String.valueOf(number) : number / 1_000 + "." + String.format("%03d", number % 1_000);
    }

    private static String share(SplittableRandom random) {
        return random.nextInt(50, 100) + "," + random.nextInt(10);
    }
}
