package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in columns and is no table. */
class NoTableTest {
    private static final String LEFT = "Phuong da tiep nhan va giai quyet";
    private static final String RIGHT = "ho so cua nguoi dan dung han ca";

    static Stream<Named<DrawnPdf.Drawing>> drawings() {
        return Stream.of(
                Named.of("prose with a river", page -> {
                    String[] lines = {
                        "trong nam 2025",
                        "phuong da nhan",
                        "ho so dung han",
                        "giai quyet 120",
                        "dat ty le 98,5",
                        "va bao cao so"
                    };
                    for (int i = 0; i < lines.length; i++) {
                        page.line(14, 85, 600 - 20 * i, lines[i] + " cho cac to chuc");
                        page.line(
                                14, 300 + 7 * (i % 3), 600 - 20 * i, lines[lines.length - 1 - i] + " ca nhan trong ky");
                    }
                }),
                Named.of("prose in two columns", page -> {
                    for (int i = 0; i < 8; i++) {
                        page.line(14, 85, 600 - 18 * i, LEFT);
                        page.line(14, 320, 600 - 18 * i, RIGHT);
                    }
                }),
                Named.of("a letterhead", page -> {
                    page.line(13, 110, 600, "UY BAN NHAN DAN");
                    page.line(13, 290, 600, "CONG HOA");
                    page.line(13, 120, 585, "PHUONG A");
                    page.line(13, 310, 585, "Doc lap - Tu do - Hanh phuc");
                    page.line(13, 110, 560, "So: 12/BC-UBND");
                    page.line(13, 310, 560, "A, ngay 9 thang 12 nam 2025");
                }),
                Named.of("a signature", page -> {
                    page.line(12, 85, 600, "Noi nhan:");
                    page.line(14, 350, 600, "TM. UY BAN NHAN DAN");
                    page.line(11, 85, 586, "- UBND tinh;");
                    page.line(14, 380, 584, "CHU TICH");
                    page.line(11, 85, 572, "- Cac phong;");
                    page.line(11, 85, 558, "- Luu: VT.");
                    page.line(14, 370, 520, "Nguyen Van A");
                }),
                Named.of("a list whose numbers stand apart", page -> {
                    for (int i = 1; i <= 6; i++) {
                        page.line(14, 85, 600 - 18 * i, i + ".");
                        page.line(14, 125, 600 - 18 * i, "Phuong da giai quyet " + 10 * i + " ho so");
                    }
                }),
                Named.of("contents with leaders", page -> {
                    for (int i = 1; i <= 6; i++) {
                        page.line(
                                14,
                                85,
                                600 - 18 * i,
                                i + ". Ket qua thuc hien nhiem vu ..............................");
                        page.line(14, 500, 600 - 18 * i, String.valueOf(2 * i));
                    }
                }),
                Named.of("contents without leaders", page -> {
                    for (int i = 1; i <= 6; i++) {
                        page.line(
                                14, 85, 600 - 18 * i, i + ". Ket qua thuc hien nhiem vu thu " + "abcdef".charAt(i - 1));
                        page.line(14, 500, 600 - 18 * i, String.valueOf(2 * i));
                    }
                }),
                Named.of("an address beside a telephone number", page -> {
                    page.line(14, 85, 600, "Dia chi: thon 3, xa A");
                    page.line(14, 350, 600, "Dien thoai: 0220 3820 123");
                    page.line(14, 85, 580, "Thu dien tu: xaa@tinh.gov.vn");
                }),
                Named.of("a boxed paragraph", page -> {
                    page.rule(80, 545, 620);
                    page.line(14, 85, 600, DrawnPdf.LONG);
                    page.line(14, 85, 582, DrawnPdf.LONG);
                    page.rule(80, 545, 570);
                }));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void is_read_as_text(DrawnPdf.Drawing drawing) throws IOException {
        var text = DrawnPdf.read(page -> {
            page.line(14, 106, 720, DrawnPdf.LONG);
            page.line(14, 85, 702, DrawnPdf.LONG);
            page.line(14, 85, 684, DrawnPdf.LONG);
            drawing.on(page);
            page.line(14, 106, 400, DrawnPdf.LONG);
            page.line(14, 85, 382, DrawnPdf.LONG);
        });
        assertThat(Reading.cells(text)).isEmpty();
    }
}
