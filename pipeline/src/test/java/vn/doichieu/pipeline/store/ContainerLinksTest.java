package vn.doichieu.pipeline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which report an appendix belongs to. A file is written "name", or "name = ward" for a report of that ward. */
class ContainerLinksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // one report, wherever its papers lie
                "z.zip › bc.docx=An Hòa                                   | z.zip › pl.xlsx             | bc.docx",
                "z.zip › bc.docx=An Hòa                                   | z.zip › Phụ lục/1.xlsx      | bc.docx",
                "z.zip › Báo cáo/bc.docx=An Hòa                           | z.zip › Phụ lục/1.xlsx      | bc.docx",
                "t.eml › bc.docx=An Hòa                                   | t.eml › pl.zip › 1.xlsx     | bc.docx",
                "t.eml › z.zip › bc.docx=An Hòa                           | t.eml › pl.xlsx             | bc.docx",
                // a report in another container or none is no one's
                "y.zip › bc.docx=An Hòa                                   | z.zip › pl.xlsx             | -",
                // several wards: the folder, or the name, or nothing
                "z.zip › A/bc.docx=An Hòa;z.zip › B/bb.docx=Bình Sơn      | z.zip › A/pl.xlsx           | bc.docx",
                "z.zip › A/bc.docx=An Hòa;z.zip › B/bb.docx=Bình Sơn      | z.zip › pl.xlsx             | -",
                "z.zip › bc.docx=An Hòa;z.zip › bb.docx=Bình Sơn          | z.zip › pl.xlsx             | -",
                "z.zip › bc.docx=An Hòa;z.zip › bb.docx=Bình Sơn          | z.zip › PL xã Bình Sơn.xlsx | bb.docx",
                "z.zip › bc.docx=An Hòa;z.zip › bb.docx=Bình Sơn          | z.zip › pl_binh_son.xlsx    | bb.docx",
                "z.zip › bc.docx=An Hòa;z.zip › bb.docx=Bình Sơn          | z.zip › PL BinhSon.xlsx     | bb.docx",
                // a ward whose own report is missing gets nothing of another's
                "z.zip › A/bc.docx=An Hòa                                 | z.zip › B/pl.xlsx           | -",
                "z.zip › bc.docx=An Hòa                                   | z.zip › PL xã Tân Lập.xlsx  | -",
                "z.zip › bc.docx=An Hòa                                   | z.zip › Xã Tân Lập/pl.xlsx  | -",
            })
    void finds_the_report_it_came_with(String mains, String appendix, String expected) {
        assertThat(linked(mains, appendix)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void a_report_on_two_periods_leaves_its_appendix_alone_unless_that_says_which() {
        Packed first = main("z.zip › 1.docx", "An Hòa", "2025-01-01..2025-06-30");
        Packed second = main("z.zip › 2.docx", "An Hòa", "2025-01-01..2025-12-31");
        Packed silent = file("z.zip › pl.xlsx", Optional.empty(), Optional.empty(), "");
        Packed telling = file("z.zip › pl2.xlsx", Optional.empty(), second.period(), "");
        Map<String, Packed> links = ContainerLinks.of(List.of(first, second, silent, telling));
        assertThat(links).containsOnlyKeys(telling.id());
        assertThat(links.get(telling.id())).isEqualTo(second);
    }

    @Test
    void a_report_is_no_appendix_of_another_and_a_letter_of_none() {
        Packed first = main("z.zip › 1.docx", "An Hòa", "2025-01-01..2025-06-30");
        Packed second = main("z.zip › 2.docx", "An Hòa", "2025-01-01..2025-12-31");
        Packed plan = new Packed(
                "kh",
                "kh",
                "z.zip › kh.docx",
                List.of("z.zip"),
                first.ward(),
                first.wardName(),
                Optional.empty(),
                Optional.of("5/KH-UBND"),
                "KẾ HOẠCH\nCải cách hành chính",
                500,
                false);
        assertThat(ContainerLinks.of(List.of(first, plan))).isEmpty();
        assertThat(ContainerLinks.of(List.of(first, second))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a.docx, BÁO CÁO, true",
        "a.docx, Phụ lục 1, false",
        "a.xlsx, BÁO CÁO, false",
        "Phu luc bao cao.docx, BÁO CÁO, true",
        "Phụ lục 2.docx, BÁO CÁO, false",
        "a.docx, Kính gửi, false"
    })
    void knows_a_report_by_its_head_and_an_appendix_by_its_name(String name, String head, boolean main) {
        Packed file = file("z.zip › " + name, Optional.of("An Hòa"), Optional.empty(), head + "\nnội dung");
        assertThat(file.isMain()).isEqualTo(main);
    }

    @Test
    void places_are_containers_and_folders_below_the_outermost_container() {
        assertThat(Packed.placeOf("hòm thư/t.eml › a/b.zip › c/d.docx"))
                .containsExactly("hòm thư/t.eml", "a", "b.zip", "c");
    }

    private static Optional<String> linked(String mains, String appendix) {
        List<Packed> files = new ArrayList<>();
        for (String main : mains.split(";")) {
            String[] parts = main.split("=");
            files.add(main(parts[0].strip(), parts[1].strip(), "2025-01-01..2025-12-31"));
        }
        Packed loose = file(appendix.strip(), Optional.empty(), Optional.empty(), "");
        files.add(loose);
        return Optional.ofNullable(ContainerLinks.of(files).get(loose.id()))
                .map(main -> FileStem.baseName(main.file()));
    }

    private static Packed main(String file, String ward, String period) {
        return file(file, Optional.of(ward), Optional.of(period), "BÁO CÁO\nKết quả");
    }

    private static Packed file(String file, Optional<String> ward, Optional<String> period, String opening) {
        return new Packed(
                file,
                file,
                file,
                Packed.placeOf(file),
                ward,
                ward.map(name -> "Xã " + name),
                period,
                Optional.empty(),
                opening,
                1000,
                false);
    }
}
