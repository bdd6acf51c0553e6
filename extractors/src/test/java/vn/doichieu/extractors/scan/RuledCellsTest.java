package vn.doichieu.extractors.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuledCellsTest {
    /** Two columns and three rows, the cells of the last row one; one line of print in the first row's, two in the last. */
    private static void table(Graphics2D graphics) {
        for (int row = 0; row <= 3; row++) {
            graphics.fillRect(100, 200 + 120 * row, 800, 2);
        }
        graphics.fillRect(100, 200, 2, 360);
        graphics.fillRect(500, 200, 2, 240);
        graphics.fillRect(898, 200, 2, 360);
        Drawn.print(graphics, 130, 230, 420, 230 + Drawn.EM + 1, 1);
        Drawn.print(graphics, 530, 230, 820, 230 + Drawn.EM + 1, 2);
        Drawn.print(graphics, 130, 460, 820, 460 + 3 * Drawn.EM, 3);
        Drawn.print(graphics, 100, 650, 900, 1000, 4);
    }

    @Test
    void cells_that_lines_close_in_are_read_apart_from_the_page() {
        Sheet sheet = Sheet.of(Drawn.page(1100, 1100, RuledCellsTest::table), Quarter.NONE);

        RuledCells.Found found = RuledCells.of(sheet);

        assertThat(found.cells()).hasSize(5);
        assertThat(found.lines()).hasSize(2);
        assertThat(found.texts()).hasSize(1);
        Ink outside = Drawn.ink(found.outside(sheet));
        assertThat(found.cells())
                .allSatisfy(cell -> assertThat(outside.count(cell)).isZero());
        assertThat(outside.count()).isPositive();
    }

    @Test
    void a_page_without_tables_is_read_as_it_is() {
        Sheet sheet = Sheet.of(
                Drawn.page(1000, 1000, graphics -> Drawn.print(graphics, 100, 100, 900, 900, 5)), Quarter.NONE);

        assertThat(RuledCells.of(sheet)).isEqualTo(new RuledCells.Found(List.of(), List.of(), List.of()));
    }
}
