package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.extractors.document.Box;

/** Which text layers can be read. */
class PageTextTest {
    private static final String REPORT =
            "Trong quý III năm 2025 Ủy ban nhân dân phường đã tiếp nhận và giải quyết hồ sơ"
                    + " thủ tục hành chính đúng hạn cho người dân và doanh nghiệp trên địa bàn";

    /** The text, how many glyphs have no character, whether it is hidden behind an image. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a report|0|false|true",
                "a report|0|true|true",
                "a report|60|false|false",
                "B¸o c¸o kÕt qu¶ thùc hiÖn c«ng t¸c c¶i c¸ch hµnh chÝnh cña ñy ban nh©n d©n ph−êng n¨m 2005 vµ quý|0|false|true",
                "The commune has received and settled all of the files of the people within the time that the law sets|0|false|true",
                "7URQJ NǤ EiR FiR SKѭӡQJ ÿm WLӃS QKұQ Yj JLҧL TX\\ӃW KӗVѫ ÿ~QJ KҥQ FKR GkQ WUrQ ÿӏD EjQ WKjQK SKӕ|0|false|false",
                "Uá»· ban nhÃ¢n dÃ¢n phÆ°á»ng Ä‘Ã£ tiáº¿p nháº­n vÃ  giáº£i quyáº¿t há»“ sÆ¡ Ä‘Ãºng háº¡n cho ngÆ°á»i dÃ¢n trÃªn Ä‘á»‹a bÃ n|0|false|false",
                "Tr0ng ky bdo cdo phwdng dd tifp nh$n vd gidi quyft hb so dvng hgn cho ngwdi ddn trfn djb bdn thdnh phf|0|true|false",
                "1.204 1.190 14 99,3 12 15 8.823 6.397 72,5 0 0 3 357 8 2,2 449 377 72|0|false|true",
                "dau cong van|0|false|false",
            })
    void a_layer_is_usable_where_it_reads_as_a_language(String text, int lost, boolean hidden, boolean usable) {
        PrintedPage page = page(text.equals("a report") ? REPORT : text, lost, hidden);
        assertThat(PageText.usable(page, PdfPage.of(page))).isEqualTo(usable);
    }

    private static PrintedPage page(String text, int lost, boolean hidden) {
        List<PdfGlyph> glyphs = new ArrayList<>();
        float x = 50;
        float y = 100;
        for (int c : text.codePoints().toArray()) {
            glyphs.add(new PdfGlyph(
                    Character.toString(c),
                    x,
                    x + 6,
                    y,
                    12,
                    false,
                    false,
                    "",
                    new Box(x, y - 10, x + 6, y),
                    OptionalDouble.empty()));
            x += 6;
            if (c == ' ' && x > 450) {
                x = 50;
                y += 16;
            }
        }
        return new PrintedPage(1, 595, 842, glyphs, List.of(), List.of(), lost, hidden ? glyphs.size() : 0);
    }
}
