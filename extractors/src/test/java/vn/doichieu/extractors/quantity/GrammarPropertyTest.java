package vn.doichieu.extractors.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.extractors.catalogue.CatalogueLoader;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.text.Folding;

class GrammarPropertyTest {

    private static final int ROUNDS = 400;
    private static final String[] PIECES = {
        "5",
        "07",
        "2025",
        "100",
        "1.204",
        "99,3",
        ",",
        ".",
        "/",
        "-",
        " ",
        "%",
        "\\%",
        "$",
        "=",
        ":",
        ";",
        "(",
        ")",
        "ngày",
        "tháng",
        "năm",
        "quý",
        "III",
        "tỷ",
        "triệu",
        "đồng",
        "hồ sơ",
        "TTHC",
        "điểm",
        "m2",
        "không",
        "có",
        "chưa",
        "phát sinh",
        "ước",
        "trên",
        "số",
        "Quyết định",
        "QĐ-UBND",
        "KH",
        "Điều",
        "nhóm",
        "Luật",
        "ISO",
        "http://",
        "@",
        "a.vn",
        "hai",
        "ba",
        "\u00b2",
        "\u2013",
        "đ",
        "h"
    };

    private final MentionFinder finder =
            new GrammarMentionFinder(CatalogueLoader.builtIn().measureUnits());

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void a_count_written_the_vietnamese_way_reads_back(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < ROUNDS; round++) {
            long value = random.nextLong(1, 10L << random.nextInt(30));
            String written = (random.nextBoolean() ? grouped(value, ".") : Long.toString(value)) + " hồ sơ";
            Mention mention = only("Trong kỳ tiếp nhận " + written + ", đúng quy định", seed);
            assertThat(mention.value()).as("seed %d: %s", seed, written).contains(BigDecimal.valueOf(value));
            assertThat(mention.measureUnit()).contains("hồ sơ");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 21, 301})
    void a_share_reads_back_with_its_decimals(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < ROUNDS; round++) {
            int decimals = random.nextInt(3);
            BigDecimal value = BigDecimal.valueOf(random.nextLong(0, 10_001), decimals);
            String written = value.toPlainString().replace('.', ',') + (random.nextBoolean() ? "%" : " %");
            Mention mention = only("tỷ lệ đạt " + written + " trong kỳ", seed);
            assertThat(mention.kind()).as("seed %d: %s", seed, written).isEqualTo(MentionKind.PERCENT);
            assertThat(mention.value()).contains(value);
            assertThat(mention.decimals()).isEqualTo(decimals);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 22, 302})
    void money_in_billions_and_millions_reads_back(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < ROUNDS; round++) {
            long billions = random.nextLong(1, 1000);
            long millions = random.nextLong(0, 1000);
            String written = "%d tỷ %03d triệu đồng".formatted(billions, millions);
            Mention mention = only("Thu ngân sách " + written + ", đạt dự toán", seed);
            assertThat(mention.kind()).isEqualTo(MentionKind.MONEY);
            assertThat(mention.value().orElseThrow())
                    .as("seed %d: %s", seed, written)
                    .isEqualByComparingTo(BigDecimal.valueOf((billions * 1000 + millions) * 1_000_000));
            assertThat(mention.decimals()).isEqualTo(-6);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 23, 303, 4004})
    void random_text_never_throws_and_spans_stay_in_order(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 1000; round++) {
            StringBuilder text = new StringBuilder();
            int pieces = random.nextInt(1, 25);
            for (int i = 0; i < pieces; i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
                if (random.nextInt(3) > 0) {
                    text.append(' ');
                }
            }
            ReportText report = Notation.paragraph(Folding.nfc(text.toString()));
            assertSound(report, finder.find(report), seed);
        }
    }

    private Mention only(String text, long seed) {
        ReportText report = Notation.paragraph(text);
        List<Mention> mentions = finder.find(report);
        assertThat(mentions).as("seed %d: %s", seed, text).hasSize(1);
        return mentions.get(0);
    }

    private static void assertSound(ReportText report, List<Mention> mentions, long seed) {
        int end = 0;
        for (Mention mention : mentions) {
            String where = "seed %d: %s in <%s>".formatted(seed, mention, report.text());
            assertThat(mention.span().start()).as(where).isGreaterThanOrEqualTo(end);
            end = mention.span().end();
            assertThat(end).as(where).isLessThanOrEqualTo(report.text().length());
            assertThat(mention.span().length()).as(where).isPositive();
            assertThat(mention.span().contains(mention.numberSpan())).as(where).isTrue();
            boolean inWords =
                    mention.kind() == MentionKind.ZERO || mention.rule().equals("count-words");
            if (mention.kind().isQuantity() && !inWords) {
                assertThat(report.quote(mention.numberSpan())).as(where).containsPattern("\\d");
            }
        }
    }

    private static String grouped(long value, String separator) {
        return String.format(Locale.ROOT, "%,d", value).replace(",", separator);
    }
}
