package vn.doichieu.extractors.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.doichieu.extractors.SampleReport;
import vn.doichieu.extractors.figure.Figure;

class AgreementTest {

    private static List<Figure> figures(String... lines) {
        return SampleReport.extracted(lines).figures();
    }

    private static Optional<Boolean> borneOut(List<Figure> figures, String indicator) {
        BigDecimal value = figures.stream()
                .filter(figure -> figure.indicator().filter(indicator::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .value();
        return new Agreement(Agreement.byIndicator(SampleReport.CATALOGUE.identities()), figures)
                .borneOut(indicator, value.stripTrailingZeros());
    }

    @Test
    void a_sum_that_comes_out_bears_its_parts_out() {
        List<Figure> sound = figures(
                "Tổng số hồ sơ tiếp nhận: 100 hồ sơ.",
                "Số hồ sơ tiếp nhận trực tuyến: 60 hồ sơ.",
                "Số hồ sơ tiếp nhận trực tiếp: 40 hồ sơ.");
        assertThat(borneOut(sound, "dossiers.received.total")).contains(true);
        assertThat(borneOut(sound, "dossiers.received.online")).contains(true);
        List<Figure> broken = figures(
                "Tổng số hồ sơ tiếp nhận: 100 hồ sơ.",
                "Số hồ sơ tiếp nhận trực tuyến: 60 hồ sơ.",
                "Số hồ sơ tiếp nhận trực tiếp: 30 hồ sơ.");
        assertThat(borneOut(broken, "dossiers.received.total")).contains(false);
    }

    @Test
    void a_figure_alone_is_neither_borne_out_nor_contradicted() {
        assertThat(borneOut(figures("Tổng số hồ sơ tiếp nhận: 100 hồ sơ."), "dossiers.received.total"))
                .isEmpty();
    }

    @Test
    void tells_the_same_value_again_from_another() {
        Agreement same = new Agreement(
                Map.of(), figures("Tổng số hồ sơ tiếp nhận: 100 hồ sơ.", "Tổng số hồ sơ tiếp nhận: 100 hồ sơ."));
        Agreement other = new Agreement(
                Map.of(), figures("Tổng số hồ sơ tiếp nhận: 100 hồ sơ.", "Tổng số hồ sơ tiếp nhận: 90 hồ sơ."));
        assertThat(same.restated("dossiers.received.total")).isEqualTo("same");
        assertThat(other.restated("dossiers.received.total")).isEqualTo("different");
        assertThat(same.restated("dossiers.resolved.total")).isEqualTo("once");
    }
}
