package vn.doichieu.extractors.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.extractors.catalogue.DocumentType;
import vn.doichieu.extractors.catalogue.Ward;
import vn.doichieu.extractors.document.ReportText;

class DefaultLetterheadReaderTest {
    private static final List<Ward> WARDS = List.of(
            new Ward("1", "xã", "Cẩm Giàng", "31", "Hải Phòng"),
            new Ward("2", "xã", "Cẩm Giang", "31", "Hải Phòng"),
            new Ward("3", "phường", "Tân An", "31", "Hải Phòng"),
            new Ward("4", "phường", "Tân An", "92", "Cần Thơ"),
            new Ward("5", "phường", "Hòa Bình", "31", "Hải Phòng"),
            new Ward("6", "xã", "Bình", "37", "Ninh Bình"),
            new Ward("7", "xã", "Bình An", "37", "Ninh Bình"),
            new Ward("8", "xã", "Hội An", "80", "An Giang"),
            new Ward("9", "đặc khu", "Cô Tô", "22", "Quảng Ninh"));

    private static final List<DocumentType> TYPES = List.of(
            new DocumentType("BC", "báo cáo", List.of("báo cáo")),
            new DocumentType("KH", "kế hoạch", List.of("kế hoạch")));

    private final LetterheadReader reader = new DefaultLetterheadReader(WARDS, TYPES);

    @Test
    void reads_a_complete_letterhead() {
        Letterhead letterhead = read("""
                ỦY BAN NHÂN DÂN
                XÃ BÌNH AN
                Số: 45/BC-UBND
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Bình An, ngày 09 tháng 12 năm 2025
                BÁO CÁO
                Kết quả công tác cải cách hành chính năm 2025
                Thực hiện Công văn số 12/SNV-CCHC ngày 05 tháng 8 năm 2025 của Sở Nội vụ, UBND xã báo cáo như sau:
                I. KẾT QUẢ
                Xã đã hoàn thành các nhiệm vụ được giao trong năm.
                Nơi nhận:
                - Sở Nội vụ;
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Trần Thị Hồng Vân
                """);
        assertThat(letterhead.issuer()).contains("ỦY BAN NHÂN DÂN XÃ BÌNH AN");
        assertThat(letterhead.ward()).map(Ward::code).contains("7");
        assertThat(letterhead.number()).contains("45/BC-UBND");
        assertThat(letterhead.date()).contains(LocalDate.of(2025, 12, 9));
        assertThat(letterhead.title()).contains("Kết quả công tác cải cách hành chính năm 2025");
        assertThat(letterhead.period()).map(ReportPeriod::label).contains("Năm 2025");
        assertThat(letterhead.signer()).contains("Trần Thị Hồng Vân");
    }

    @Test
    void reads_two_columns_that_extraction_has_interleaved() {
        Letterhead letterhead = read("""
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT ỦY BAN NHÂN DÂN NAM
                PHƯỜNG HOÀ BÌNH Độc lập - Tự do - Hạnh phúc
                Số: 7/BC-UBND Hòa Bình, ngày 03 tháng 9 năm 2025
                BÁO CÁO Tình hình cải cách hành chính Quý III năm 2025 Kính gửi: Sở Nội vụ
                """);
        assertThat(letterhead.ward()).map(Ward::code).contains("5");
        assertThat(letterhead.issuer()).contains("ỦY BAN NHÂN DÂN PHƯỜNG HOÀ BÌNH");
        assertThat(letterhead.number()).contains("7/BC-UBND");
        assertThat(letterhead.date()).contains(LocalDate.of(2025, 9, 3));
        assertThat(letterhead.title()).contains("Tình hình cải cách hành chính Quý III năm 2025");
    }

    @Test
    void leaves_a_blank_number_and_date_empty_and_takes_none_from_the_documents_cited() {
        Letterhead letterhead = read("""
                Số: /BC-UBND
                Bình An, ngày tháng 12 năm 2025
                BÁO CÁO
                Kết quả cải cách hành chính
                Thực hiện Công văn số 302/BC-UBND, ngày 27 tháng 8 năm 2025, UBND xã Bình An báo cáo:
                """);
        assertThat(letterhead.number()).isEmpty();
        assertThat(letterhead.date()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UBND xã Cẩm Giàng báo cáo kết quả như sau: | 1
                    UBND xã Cẩm Giang báo cáo kết quả như sau: | 2
                    Ủy ban nhân dân phường Hoà Bình báo cáo: | 5
                    Uỷ ban nhân dân xã Bình An, là xã giáp phường Hòa Bình và xã Cẩm Giàng, báo cáo: | 7
                    UBND phường Tân An báo cáo Ủy ban nhân dân thành phố Hải Phòng: | 3
                    UBND phường Tân An báo cáo Sở Nội vụ TP. Cần Thơ: | 4
                    UBND phường Tân An báo cáo cấp trên: |
                    Đặc khu và UBND đặc khu Cô Tô báo cáo: | 9
                    Phát triển kinh tế - xã hội an toàn, bền vững theo kế hoạch. |
                    Ủy ban nhân dân phường báo cáo: |
                    """)
    void resolves_the_ward_by_what_it_calls_itself(String lead, String code) {
        assertThat(read("BÁO CÁO\nKết quả cải cách hành chính\nCăn cứ kế hoạch năm. " + lead)
                        .ward()
                        .map(Ward::code))
                .isEqualTo(Optional.ofNullable(code));
    }

    @Test
    void resolves_the_ward_by_a_digital_signature_and_the_province_by_its_domain() {
        Letterhead letterhead = read("""
                BÁO CÁO
                Kết quả tuyên truyền
                Thực hiện kế hoạch, phường báo cáo như sau:
                I. KẾT QUẢ
                Trên đây là báo cáo của phường./.
                ỦY BAN NHÂN DÂN PHƯỜNG TÂN AN <p@cantho.gov.vn> đã ký lên văn bản này!
                Lê Văn Bình <b@cantho.gov.vn> đã ký lên văn bản này!
                """);
        assertThat(letterhead.ward()).map(Ward::code).contains("4");
        assertThat(letterhead.signer()).contains("Lê Văn Bình");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Kết quả cải cách hành chính năm 2025 | 2025-01-01 | 2025-12-31 | Năm 2025
                    Kết quả CCHC năm 2025, phương hướng năm 2026 | 2025-01-01 | 2025-12-31 | Năm 2025
                    Tình hình CCHC Quý III, phương hướng nhiệm vụ Quý IV năm 2025 | 2025-07-01 | 2025-09-30 | Quý III năm 2025
                    Kết quả CCHC quý 2/2025 | 2025-04-01 | 2025-06-30 | Quý II năm 2025
                    Công tác CCHC 6 tháng cuối năm 2025 | 2025-07-01 | 2025-12-31 | 6 tháng cuối năm 2025
                    Công tác CCHC 06 tháng đầu năm 2026 | 2026-01-01 | 2026-06-30 | 6 tháng đầu năm 2026
                    Công tác CCHC 9 tháng đầu năm 2025 | 2025-01-01 | 2025-09-30 | 9 tháng đầu năm 2025
                    Công tác CCHC 9 tháng năm 2025, nhiệm vụ 3 tháng cuối năm Thực hiện yêu cầu của Sở | 2025-01-01 | 2025-09-30 | 9 tháng đầu năm 2025
                    Kết quả CCHC tháng 02 năm 2024 | 2024-02-01 | 2024-02-29 | Tháng 2 năm 2024
                    Kết quả CCHC (từ ngày 01/7/2025 đến ngày 20/10/2025) | 2025-07-01 | 2025-10-20 | 01/7/2025 - 20/10/2025
                    Kết quả CCHC từ ngày 01/7 đến hết ngày 20/10/2025 | 2025-07-01 | 2025-10-20 | 01/7/2025 - 20/10/2025
                    KẾT QUẢ CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2021 - 2025 | 2021-01-01 | 2025-12-31 | Giai đoạn 2021 - 2025
                    """)
    void reads_the_period_a_title_names(String title, LocalDate from, LocalDate to, String label) {
        assertThat(read("BÁO CÁO\n" + title + "\nKính gửi: Sở Nội vụ").period())
                .contains(new ReportPeriod(from, to, label));
    }

    @Test
    void takes_the_period_of_the_lead_from_what_the_ward_reports_on_not_from_what_it_cites() {
        assertThat(read("""
                BÁO CÁO
                Công tác cải cách hành chính
                Thực hiện Kế hoạch CCHC năm 2024 của tỉnh, UBND xã Bình An báo cáo kết quả Quý I năm 2025 như sau:
                """).period().map(ReportPeriod::label)).contains("Quý I năm 2025");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    năm 2025 | số liệu từ ngày 01/7/2025 đến hết ngày 15/12/2025 | 2025-07-01 | 2025-12-15
                    năm 2025 | kỳ số liệu từ 01/7 đến hết 15/12/2025 | 2025-07-01 | 2025-12-15
                    năm 2025 | đợt cao điểm từ ngày 01/9/2025 đến ngày 15/9/2025 | 2025-01-01 | 2025-12-31
                    năm 2025 | chương trình từ ngày 01/7/2024 đến ngày 15/12/2025 | 2025-01-01 | 2025-12-31
                    6 tháng đầu năm 2026 | số liệu từ ngày 01/01/2026 đến ngày 14/6/2026 | 2026-01-01 | 2026-06-30
                    """)
    void narrows_the_year_of_the_title_to_what_the_lead_dates(
            String named, String dated, LocalDate from, LocalDate to) {
        assertThat(read("BÁO CÁO\nKết quả cải cách hành chính " + named
                                + "\nThực hiện kế hoạch, UBND xã Bình An báo cáo (" + dated + ") như sau:\nI. KẾT QUẢ")
                        .period())
                .hasValueSatisfying(period -> {
                    assertThat(period.from()).isEqualTo(from);
                    assertThat(period.to()).isEqualTo(to);
                    assertThat(period.label()).isEqualToIgnoringCase(named);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Đặng Quốc Tuấn | Đặng Quốc Tuấn
                    KT. CHỦ TỊCH~PHÓ CHỦ TỊCH~(Đã ký)~Ngô Thị Lan | Ngô Thị Lan
                    CHỦ TỊCH~- Lưu: VT. Phạm Văn Hải | Phạm Văn Hải
                    PHÓ CHỦ TỊCH~Vũ Minh Đức 8 2025-11-19T16:53:26+0700 | Vũ Minh Đức
                    TM. ỦY BAN NHÂN DÂN~CHỦ TỊCH |
                    TM. ỦY BAN NHÂN DÂN~Q. CHỦ TỊCH~Lê Văn Tám | Lê Văn Tám
                    TM. UBND XÃ~KT.CHỦ TỊCH~PHÓ CHỦ TỊCH~Trần Văn Ơn | Trần Văn Ơn
                    KT. CHỦ TỊCH~PHÓ CHỦ TỊCH~Y Thắng Niê | Y Thắng Niê
                    CHỦ TỊCH~H'Hen Niê Kđăm | H'Hen Niê Kđăm
                    CHỦ TỊCH~H’ Bliă Mlô | H’ Bliă Mlô
                    PHÓ CHỦ TỊCH~K'Brạ | K'Brạ
                    CHỦ TỊCH~Sùng A Páo | Sùng A Páo
                    CHỦ TỊCH~Giàng Seo Vần | Giàng Seo Vần
                    CHỦ TỊCH~Ksor H'Bơ | Ksor H'Bơ
                    CHỦ TỊCH~Rơ Châm Ý | Rơ Châm Ý
                    CHỦ TỊCH~Y THẮNG NIÊ | Y THẮNG NIÊ
                    CHỦ TỊCH~SÙNG A PÁO | SÙNG A PÁO
                    CHỦ TỊCH~Danh Út | Danh Út
                    CHỦ TỊCH~Bh'riu Liếc | Bh'riu Liếc
                    PHÓ CHỦ TỊCH PHỤ TRÁCH~Kim Sa Rây | Kim Sa Rây
                    CHỦ TỊCH~(Đã ký)~Bùi Thị Ánh Ngọc Mai | Bùi Thị Ánh Ngọc Mai
                    CHỦ TỊCH~- Như trên; |
                    """)
    void finds_the_signer_under_the_office(String signature, String name) {
        String lines = "BÁO CÁO\nKết quả\nKính gửi: Sở Nội vụ\nNơi nhận:\n" + signature.replace('~', '\n');
        assertThat(read(lines).signer()).isEqualTo(Optional.ofNullable(name));
    }

    private Letterhead read(String lines) {
        ReportText text = ReportTexts.of(lines);
        return reader.read(text, new HeadingOutliner(SampleHeadingRules.SOME).outline(text));
    }
}
