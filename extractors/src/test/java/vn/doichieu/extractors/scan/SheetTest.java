package vn.doichieu.extractors.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static final long SEED = 7;

    /** Three columns and four rows with print in the cells. */
    private static void table(Graphics2D graphics) {
        for (int row = 0; row <= 4; row++) {
            graphics.fillRect(100, 200 + 120 * row, 900, 3);
        }
        for (int column = 0; column <= 3; column++) {
            graphics.fillRect(100 + 300 * column - (column == 3 ? 3 : 0), 200, 3, 480);
        }
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 3; column++) {
                int left = 130 + 300 * column;
                int top = 230 + 120 * row;
                Drawn.print(graphics, left, top, left + 240, top + 60, SEED + row);
            }
        }
    }

    @Test
    void finds_the_lines_of_a_table_where_they_are_and_takes_them_out() {
        Grey page = Drawn.page(1100, 900, SheetTest::table);
        Ink ink = Drawn.ink(page);

        RuleFinder.Found found = RuleFinder.in(ink, Drawn.EM);

        assertThat(found.rules()).hasSize(9);
        assertThat(found.rules().stream().filter(Rule::level).map(rule -> Math.round(rule.at())))
                .containsExactlyInAnyOrder(202L, 322L, 442L, 562L, 682L);
        assertThat(found.rules().stream().filter(rule -> !rule.level()))
                .allSatisfy(rule -> assertThat(rule.length()).isBetween(475, 485));
        Ink cells = Drawn.ink(Drawn.page(1100, 900, graphics -> {
            table(graphics);
            graphics.setColor(Color.WHITE);
            for (int row = 0; row <= 4; row++) {
                graphics.fillRect(100, 200 + 120 * row, 900, 3);
            }
            for (int column = 0; column <= 3; column++) {
                graphics.fillRect(100 + 300 * column - (column == 3 ? 3 : 0), 200, 3, 483);
            }
        }));
        assertThat(ink.minus(found.ink()).count()).isEqualTo(cells.count());
    }

    @Test
    void a_thin_line_that_leans_is_found_whole_and_taken_out() {
        Ink ink = new Ink(900, 700);
        for (int y = 60; y < 640; y++) {
            int x = 400 + y / 28;
            ink.set(y, x, x + 1);
        }
        RuleFinder.Found found = RuleFinder.in(ink, Drawn.EM);

        assertThat(found.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.level()).isFalse();
            assertThat(rule.from()).isEqualTo(60);
            assertThat(rule.to()).isEqualTo(640);
        });
        assertThat(ink.minus(found.ink()).count()).isZero();
    }

    @Test
    void feet_of_letters_that_run_together_are_no_line() {
        Ink ink = Drawn.ink(Drawn.page(600, 200, graphics -> {
            for (int x = 100; x < 330; x += 10) {
                graphics.fillRect(x, 80, 4, 20);
            }
            graphics.fillRect(100, 99, 234, 2);
        }));
        assertThat(RuleFinder.in(ink, Drawn.EM).rules()).isEmpty();
    }

    @Test
    void a_page_with_a_crooked_table_becomes_straight() {
        Grey page = Drawn.page(1200, 1100, graphics -> {
            graphics.rotate(Math.toRadians(1.7), 600, 550);
            table(graphics);
        });
        Sheet sheet = Sheet.of(page, Quarter.NONE);

        assertThat(sheet.placing().degrees()).isCloseTo(1.7, within(0.1));
        assertThat(sheet.rules()).hasSize(9);
    }

    @Test
    void a_place_on_the_sheet_leads_back_to_the_image_given() {
        for (Quarter quarter : Quarter.values()) {
            Placing placing = new Placing(quarter, 400, quarter.sideways() ? 300 : 600, 2.5, 1.4);
            int width = quarter.sideways() ? placing.height() : placing.width();
            int height = quarter.sideways() ? placing.width() : placing.height();
            Grey given = Drawn.page(width, height, graphics -> graphics.fillRect(120, 80, 9, 9));
            Ink read = Drawn.ink(Resample.to(given.turned(quarter), placing));
            PixelBox dot = Components.of(read).get(0).box();

            double[] place = placing.given((dot.left() + dot.right()) / 2.0, (dot.top() + dot.bottom()) / 2.0);

            assertThat(place[0]).as("%s", quarter).isCloseTo(124.5, within(1.0));
            assertThat(place[1]).as("%s", quarter).isCloseTo(84.5, within(1.0));
        }
    }

    @Test
    void the_dark_border_of_a_scanner_is_cut_and_print_stays() {
        Grey clean = Drawn.page(1000, 1200, graphics -> Drawn.print(graphics, 200, 200, 800, 1000, SEED));
        Grey page = Drawn.page(1000, 1200, graphics -> {
            Drawn.print(graphics, 200, 200, 800, 1000, SEED);
            graphics.fillRect(0, 0, 60, 1200);
            graphics.fillPolygon(new int[] {0, 1000, 1000}, new int[] {1200, 1200, 1140}, 3);
        });
        Ink left = Drawn.ink(Lid.removed(page, Drawn.ink(page)));
        assertThat(left.count()).isCloseTo(Drawn.ink(clean).count(), within(60));
    }

    @Test
    void a_shadow_over_half_the_page_is_evened_out() {
        Grey clean = Drawn.page(800, 1000, graphics -> Drawn.print(graphics, 100, 100, 700, 900, SEED));
        byte[] shaded = new byte[800 * 1000];
        for (int i = 0; i < shaded.length; i++) {
            double light = 0.45 + 0.55 * (i % 800) / 800;
            shaded[i] = (byte) (clean.at(i % 800, i / 800) * light);
        }
        Ink ink = Drawn.ink(Background.evened(new Grey(800, 1000, shaded)));
        assertThat(ink.minus(Drawn.ink(clean)).count())
                .isLessThan(Drawn.ink(clean).count() / 50);
        assertThat(Drawn.ink(clean).minus(ink).count())
                .isLessThan(Drawn.ink(clean).count() / 50);
    }

    @Test
    void a_red_seal_over_print_fades() {
        BufferedImage sealed = Drawn.colour(800, 800, graphics -> {
            graphics.setColor(new Color(210, 30, 40, 190));
            graphics.setStroke(new BasicStroke(14));
            graphics.drawOval(250, 250, 300, 300);
            graphics.setColor(Color.BLACK);
            Drawn.print(graphics, 100, 100, 700, 700, SEED);
        });
        Ink clean = Drawn.ink(Drawn.page(800, 800, graphics -> Drawn.print(graphics, 100, 100, 700, 700, SEED)));
        Ink ink = Ink.of(Darkening.of(sealed), 128);
        assertThat(ink.minus(clean).count()).isLessThan(clean.count() / 50);
        assertThat(clean.minus(ink).count()).isLessThan(clean.count() / 50);
    }

    @Test
    void the_size_of_print_is_known_to_a_tenth() {
        Grey page = Drawn.page(1000, 1200, graphics -> Drawn.print(graphics, 100, 100, 900, 1100, SEED));
        double em = TextHeight.em(Components.of(Drawn.ink(page)), 1200, 1);
        assertThat(em).isCloseTo(Drawn.EM, within(0.1 * Drawn.EM));
    }

    @Test
    void a_word_across_a_line_of_the_table_is_parted_there() {
        List<ReadWord.Letter> letters = List.of(
                new ReadWord.Letter("4", new PixelBox(0, 0, 10, 20), 0.9),
                new ReadWord.Letter("1", new PixelBox(12, 0, 20, 20), 0.9),
                new ReadWord.Letter("7", new PixelBox(30, 0, 40, 20), 0.9));
        ReadWord word = new ReadWord(new PixelBox(0, 0, 40, 20), 0.8, letters);
        assertThat(CellEdges.parted(word, List.of(new Rule(false, 25, 0, 100))))
                .extracting(ReadWord::text)
                .containsExactly("41", "7");
        assertThat(CellEdges.parted(word, List.of(new Rule(false, 25, 30, 100))))
                .containsExactly(word);
    }
}
