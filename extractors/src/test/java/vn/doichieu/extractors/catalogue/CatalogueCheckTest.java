package vn.doichieu.extractors.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.extractors.catalogue.CatalogueProblem.Kind;

class CatalogueCheckTest {
    private static final Map<String, String> HEADERS = Map.of(
            "indicators.tsv", "id\tarea\tunit\tname_vi\tmeaning\n",
            "phrases.tsv", "id\tindicator\tlabel\tunless\twithin\tnotWithin\tunits\tyes\tno\n",
            "headings.tsv", "id\tarea\trole\twords\tunless\tyes\tno\n",
            "identities.tsv", "id\tkind\twhole\tparts\tlimit\tunless\tsource\tholds\tbreaks\n",
            "units.tsv", "name\tkind\taliases\n",
            "synonyms.tsv", "id\twritten\tmeans\tnote\n");

    private static final String COUNTERS = "centre.counters;3;người;Số quầy;";
    private static final String GOOD =
            "c-1;centre.counters;quầy giao dịch;nghỉ;;;người;quầy giao dịch || số quầy giao dịch;quầy thuốc || bàn";

    @TempDir
    Path dir;

    @Test
    void an_indicator_with_sound_phrases_adds_no_problem() throws IOException {
        write("indicators.tsv", COUNTERS);
        write("phrases.tsv", GOOD);
        assertThat(problems()).isEmpty();
        assertThat(CatalogueCheck.of(Optional.of(dir)))
                .filteredOn(
                        file -> file.file().endsWith(dir.resolve("phrases.tsv").toString()))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.rows()).isEqualTo(1);
                    assertThat(file.examples()).isEqualTo(4);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    phrases.tsv~x;centre.counters;quầy;;;;người;bàn ăn || quầy;nhà || bàn~NOT_FITTED~x, bàn ăn
                    phrases.tsv~x;centre.counters;quầy;nghỉ;;;người;quầy nghỉ || quầy;nhà || bàn~EXCLUDED~x, quầy nghỉ, nghỉ
                    phrases.tsv~x;centre.counters;quầy;;;nghỉ;người;quầy @ nghỉ || quầy;nhà || bàn~EXCLUDED~x, quầy @ nghỉ, nghỉ
                    phrases.tsv~x;centre.counters;quầy;;;;người;quầy || quầy;quầy số || bàn~FITTED~x, quầy số, quầy
                    phrases.tsv~x;centre.counters;quầy;;;;người;quầy;nhà || bàn~FEW_EXAMPLES~x, yes
                    phrases.tsv~x;centre.counters;quầy;;;;người;quầy || quầy;nhà~FEW_EXAMPLES~x, no
                    phrases.tsv~x;centre.counters;quầy nghỉ|quầy;nghỉ;;;người;quầy || quầy;nhà || bàn~UNREACHABLE~x, quầy nghỉ, nghỉ
                    phrases.tsv~x;centre.counters;quầy;;;;hồ sơ;quầy || quầy;nhà || bàn~UNIT_NOT_TAKEN~x, người
                    phrases.tsv~x;centre.staff;quầy;;;;người;quầy giao dịch || quầy;nhà || bàn~OTHER_WINS~x, quầy giao dịch, centre.staff, centre.counters, c-1
                    phrases.tsv~x;no.such;quầy;;;;người;quầy;nhà~UNUSABLE~chỉ số không có trong indicators.tsv: no.such, unknown indicator: no.such
                    indicators.tsv~y;3;người;Tên;~NO_PHRASES~y
                    indicators.tsv~y;8;người;Tên;~UNUSABLE~số không hợp lệ ở cột area: 8, bad number in column area: 8
                    headings.tsv~h;3;;quầy;;Quầy || Bàn;Nhà || Cửa~HEADING_NOT_FITTED~h, Bàn
                    headings.tsv~h;3;;quầy;;Quầy || Quầy;Nhà quầy || Cửa~HEADING_FITTED~h, Nhà quầy
                    headings.tsv~h;3;;tài chính công;;Cải cách tài chính công || Tài chính công;Nhà || Cửa~HEADING_OTHER~h, Cải cách tài chính công, 3, 6
                    identities.tsv~i;SUM;centre.staff;centre.staff;;;nguồn;1=2;1=2~BREAKS~i, 1=2
                    identities.tsv~i;SUM;centre.staff;centre.staff;;;nguồn;1=1;1=1~HOLDS~i, 1=1
                    identities.tsv~i;SUM;centre.staff;centre.staff;;;nguồn;một;1=2~BAD_EXAMPLE~i, một
                    identities.tsv~i;SUM;centre.staff;centre.staff;;;nguồn;1=1+0;1=2~BAD_EXAMPLE~i, 1=1+0
                    units.tsv~túi;COUNT;bộ hồ sơ~SHARED_ALIAS~túi, bộ hồ sơ, hồ sơ
                    synonyms.tsv~s;đúng hẹn;kịp;~SHARED_SYNONYM~s, đúng hẹn, on-time
                    synonyms.tsv~s;kịp;đúng hẹn;~REPLACED_SYNONYM~s, đúng hẹn, đúng hạn
                    """)
    void a_row_that_is_wrong_is_named_with_its_place(String file, String row, Kind kind, String details)
            throws IOException {
        Map<String, String> rows = new HashMap<>(Map.of("indicators.tsv", COUNTERS, "phrases.tsv", GOOD));
        rows.merge(file, row, (good, bad) -> good + "\n" + bad);
        for (Map.Entry<String, String> each : rows.entrySet()) {
            write(each.getKey(), each.getValue());
        }
        int line = file.equals("indicators.tsv") || file.equals("phrases.tsv") ? 3 : 2;
        assertThat(problems())
                .contains(new CatalogueProblem(
                        dir.resolve(file).toString(), line, kind, List.of(details.split(", (?=\\S)"))));
    }

    @Test
    void goes_on_after_rows_and_files_that_cannot_be_used() throws IOException {
        Files.writeString(dir.resolve("units.tsv"), "name\taliases\n");
        Files.writeString(dir.resolve("phrase.tsv"), "id\n");
        write("synonyms.tsv", "s;kịp;đúng hạn;\ns;kịp lúc;đúng hạn;");
        assertThat(problems())
                .extracting(CatalogueProblem::kind, CatalogueProblem::line)
                .containsExactlyInAnyOrder(tuple(Kind.UNUSABLE, 1), tuple(Kind.STRAY_FILE, 0), tuple(Kind.UNUSABLE, 3));
    }

    @Test
    void a_folder_that_is_not_there_is_refused_in_one_line() {
        Path none = dir.resolve("không có");
        assertThatThrownBy(() -> CatalogueCheck.of(Optional.of(none)))
                .hasMessage(none + ": không có thư mục danh mục này");
        assertThatThrownBy(() -> CatalogueLoader.withOverlay(none)).isInstanceOf(CatalogueException.class);
    }

    private List<CatalogueProblem> problems() {
        return CatalogueCheck.of(Optional.of(dir)).stream()
                .flatMap(file -> file.problems().stream())
                .toList();
    }

    private void write(String name, String rows) throws IOException {
        Files.writeString(dir.resolve(name), HEADERS.get(name) + rows.replace(';', '\t') + "\n");
    }
}
