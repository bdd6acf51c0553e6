package vn.doichieu.extractors.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueLoaderTest {
    private static final String PHRASE_HEADER =
            "id\tindicator\tlabel\tunless\twithin\tnotWithin\tnotBeside\tunits\tyes\tno\n";

    @TempDir
    Path dir;

    @Test
    void the_built_in_catalogue_has_all_wards_and_refers_to_itself_rightly() {
        Catalogue catalogue = CatalogueLoader.builtIn();
        assertThat(catalogue.wards()).hasSize(3321);
        assertThat(catalogue.wards().stream().collect(Collectors.groupingBy(Ward::type, Collectors.counting())))
                .containsEntry("xã", 2621L)
                .containsEntry("phường", 687L)
                .containsEntry("đặc khu", 13L);
        assertThat(catalogue.indicator("dossiers.received.total"))
                .get()
                .extracting(Indicator::area, Indicator::measureUnit)
                .containsExactly(3, "hồ sơ");
        assertThat(catalogue.version()).matches("[0-9a-f]{12}");
        assertThat(CatalogueLoader.builtIn().version()).isEqualTo(catalogue.version());
    }

    @Test
    void measure_units_list_their_longest_written_form_first() {
        assertThat(CatalogueLoader.builtIn().measureUnits())
                .filteredOn(unit -> unit.name().equals("TTHC"))
                .singleElement()
                .extracting(MeasureUnit::aliases)
                .satisfies(aliases -> assertThat(aliases)
                        .contains("tthc", "thủ tục hành chính")
                        .isSortedAccordingTo((a, b) -> b.length() - a.length()));
    }

    @Test
    void an_overlay_replaces_rows_with_a_known_id_and_adds_others() throws IOException {
        write("indicators.tsv", """
                id;area;unit;name_vi;form;partOf;meaning
                centre.staff;3;người;Người làm việc tại Trung tâm;;;
                centre.counters;3;quầy;Số quầy giao dịch;;;
                """.replace(';', '\t'));
        Catalogue plain = CatalogueLoader.builtIn();
        Catalogue laid = CatalogueLoader.withOverlay(dir);
        assertThat(laid.indicators()).hasSize(plain.indicators().size() + 1);
        assertThat(laid.indicator("centre.staff"))
                .get()
                .extracting(Indicator::name)
                .isEqualTo("Người làm việc tại Trung tâm");
        assertThat(laid.indicator("centre.counters")).isPresent();
        assertThat(laid.version()).isNotEqualTo(plain.version());
    }

    @Test
    void an_empty_overlay_changes_nothing() {
        assertThat(CatalogueLoader.withOverlay(dir)).isEqualTo(CatalogueLoader.builtIn());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a;no.such.indicator;nhãn;;;;;hồ sơ;nhãn;khác | unknown indicator: no.such.indicator
                    a;centre.staff;nhãn;;;;;ngàn;nhãn;khác       | unknown measure unit: ngàn
                    a;centre.staff;nhãn;;;;;người;;khác          | no example in column yes
                    a;centre.staff;nhãn;;;;;người;nhãn;          | no example in column no
                    a;centre.staff;;;;;;người;nhãn;khác          | no value in column label
                    a;centre.staff;nhãn & ;;;;;người;nhãn;khác   | empty group in column label
                    """)
    void a_bad_phrase_row_is_refused_with_its_place(String row, String problem) throws IOException {
        write("phrases.tsv", "# ghi chú\n" + PHRASE_HEADER + "\n" + row.replace(';', '\t') + "\n");
        assertThatThrownBy(() -> CatalogueLoader.withOverlay(dir))
                .isInstanceOfSatisfying(CatalogueException.class, e -> {
                    assertThat(e.english()).endsWith("phrases.tsv:4: " + problem);
                    assertThat(e.vietnamese()).contains("phrases.tsv:4: ").doesNotContain("\n");
                    assertThat(e).hasMessage(e.vietnamese());
                });
    }

    @Test
    void a_repeated_id_a_missing_column_and_a_row_too_wide_are_refused() throws IOException {
        write("units.tsv", "name\tkind\taliases\nmét khối\tMEASURE\tm3\nmét khối\tMEASURE\tm3\n");
        assertThatThrownBy(() -> CatalogueLoader.withOverlay(dir))
                .hasMessageEndingWith("units.tsv:3: mã bị trùng: mét khối");
        write("units.tsv", "name\taliases\nmét khối\tm3\n");
        assertThatThrownBy(() -> CatalogueLoader.withOverlay(dir)).hasMessageEndingWith("units.tsv:1: thiếu cột kind");
        write("units.tsv", "name\tkind\taliases\nmét khối\tMEASURE\tm3\tthừa\n");
        assertThatThrownBy(() -> CatalogueLoader.withOverlay(dir)).hasMessageContaining("units.tsv:2: ");
        write("units.tsv", "");
        assertThatThrownBy(() -> CatalogueLoader.withOverlay(dir)).hasMessageContaining("tiêu đề");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    x;SUM;centre.staff;;;;nguồn;1=1;2=1                 | parts or limit do not suit SUM
                    x;RATIO;centre.staff;centre.area;;;nguồn;1=1/1;2=1/1 | parts or limit do not suit RATIO
                    x;LIMIT;centre.staff;;nhiều;;nguồn;1<=2;3<=2        | limit is not a number: nhiều
                    x;MEAN;centre.staff;;;;nguồn;1=1;2=1                | bad value in column kind: MEAN
                    x;AT_MOST;centre.staff;?không;;;nguồn;1<=2;3<=2     | unknown indicator: không
                    """)
    void a_bad_identity_is_refused(String row, String problem) throws IOException {
        write(
                "identities.tsv",
                "id\tkind\twhole\tparts\tlimit\tunless\tsource\tholds\tbreaks\n" + row.replace(';', '\t') + "\n");
        assertThatThrownBy(() -> CatalogueLoader.withOverlay(dir))
                .isInstanceOfSatisfying(
                        CatalogueException.class,
                        e -> assertThat(e.english()).endsWith("identities.tsv:2: " + problem));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    centre.staff;3;người;Tên;;no.such;         | unknown indicator: no.such
                    centre.staff;3;người;Tên;;centre.area;     | part and whole differ in unit: centre.area
                    centre.staff;3;người;Tên;;centre.staff;    | indicator is a part of itself: centre.staff
                    staff.civil_servants.assigned;4;người;Tên;;service.qualification.master; | indicator is a part of itself: staff.civil_servants.assigned
                    """)
    void an_indicator_is_part_of_known_others_in_its_unit_and_never_of_itself(String row, String problem)
            throws IOException {
        write("indicators.tsv", "id\tarea\tunit\tname_vi\tform\tpartOf\tmeaning\n" + row.replace(';', '\t') + "\n");
        assertThatThrownBy(() -> CatalogueLoader.withOverlay(dir))
                .isInstanceOfSatisfying(
                        CatalogueException.class,
                        e -> assertThat(e.english()).contains("indicators.tsv:").endsWith(problem));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a;NOWHERE;tăng;;tăng #;giảm #;       | bad value in column place: NOWHERE
                    a;BEFORE;;;tăng #;giảm #;            | no value in column words
                    a;BEFORE;tăng;;;giảm #;              | no example in column yes
                    """)
    void a_bad_scope_is_refused(String row, String problem) throws IOException {
        write("scopes.tsv", "id\tplace\twords\tunless\tyes\tno\tnote\n" + row.replace(';', '\t') + "\n");
        assertThatThrownBy(() -> CatalogueLoader.withOverlay(dir))
                .isInstanceOfSatisfying(
                        CatalogueException.class, e -> assertThat(e.english()).endsWith("scopes.tsv:2: " + problem));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(dir.resolve(name), content);
    }
}
