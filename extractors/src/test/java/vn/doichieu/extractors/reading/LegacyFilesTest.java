package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.text.LegacyEncoding;
import vn.doichieu.extractors.text.LegacyText;

/** One report of the corpus, written in the old fonts by LibreOffice and as bytes, reads like its Unicode original. */
class LegacyFilesTest {
    private static final Path CORPUS = Path.of(System.getProperty("project.root"), "corpus");
    private static final String REPORT = "bao-cao-9-thang-2025-xa-cam-giang";

    private static List<String> lines(String name, byte[] content) {
        return Reading.lines(new SourceFile(name, content));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = LegacyFilesTest.class.getResourceAsStream("legacy/" + name)) {
            assertThat(stream).as(name).isNotNull();
            return stream.readAllBytes();
        }
    }

    private static List<String> original(String extension) throws IOException {
        String name = REPORT + extension;
        return lines(name, Files.readAllBytes(CORPUS.resolve(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xa-cam-giang-tcvn3.doc",
                "xa-cam-giang-tcvn3.docx",
                "xa-cam-giang-tcvn3.html",
                "xa-cam-giang-vni.docx",
            })
    void a_word_file_in_old_fonts_reads_like_its_original(String name) throws IOException {
        assertThat(lines(name, resource(name))).isEqualTo(original(".docx"));
    }

    @ParameterizedTest
    @EnumSource
    void a_text_file_of_old_bytes_reads_like_its_original(LegacyEncoding encoding) throws IOException {
        String name = "xa-cam-giang-" + encoding.name().toLowerCase(Locale.ROOT) + ".txt";
        assertThat(lines(name, resource(name))).isEqualTo(original(".txt"));
    }

    @Test
    void an_rtf_file_with_bytes_of_vni_reads_letter_by_letter() throws IOException {
        String read = String.join(" ", lines("xa-cam-giang-vni.rtf", resource("xa-cam-giang-vni.rtf")));
        assertThat(read)
                .contains("XÃ CẨM GIANG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số thủ tục thực hiện tại Trung tâm")
                .doesNotContain("ñ", "û", "ø");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void look_alikes_saved_as_unicode_are_read_too(String charset) throws IOException {
        String text = Files.readString(CORPUS.resolve(REPORT + ".txt"));
        String held = LegacyText.in(LegacyEncoding.VNI, text);
        assertThat(lines("a.txt", held.getBytes(Charset.forName(charset)))).isEqualTo(original(".txt"));
        assertThat(lines("a.txt", ("\uFEFF" + held).getBytes(Charset.forName(charset))))
                .isEqualTo(original(".txt"));
    }

    @Test
    void windows_1258_is_told_from_the_single_byte_encodings() throws IOException {
        String text = Normalizer.normalize(Files.readString(CORPUS.resolve(REPORT + ".txt")), Normalizer.Form.NFC);
        assertThat(lines("a.txt", windows1258(text))).isEqualTo(original(".txt"));
    }

    /** Base letters with â ă ê ô ơ ư whole and the tone behind them, as Windows writes. */
    private static byte[] windows1258(String text) {
        StringBuilder parts = new StringBuilder();
        for (String letter : text.split("")) {
            String parted = Normalizer.normalize(letter, Normalizer.Form.NFD);
            String tone = parted.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            String base = parted.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            parts.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
        }
        return parts.toString().getBytes(Charset.forName("windows-1258"));
    }

    static Stream<Workbook> workbooks() {
        return Stream.of(new HSSFWorkbook(), new XSSFWorkbook());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void cells_of_a_workbook_are_read_by_font_and_content(Workbook workbook) throws IOException {
        try (workbook) {
            Row row = workbook.createSheet("Bieu 1").createRow(0);
            String[][] cells = {
                {"Hå s¬ tiÕp nhËn", ".VnTime"},
                {"mét", ".VnTime"},
                {"tæng sè", ".VnTimeH"},
                {"Đã xong", ".VnTime"},
                {"là 5 m²", "Arial"},
                {"Hoà Bình", "Arial"},
                {"ñôn vò", "VNI-Times"},
            };
            for (String[] cell : cells) {
                Font font = workbook.createFont();
                font.setFontName(cell[1]);
                CellStyle style = workbook.createCellStyle();
                style.setFont(font);
                var added = row.createCell(row.getPhysicalNumberOfCells());
                added.setCellValue(cell[0]);
                added.setCellStyle(style);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            assertThat(lines("a.xls", bytes.toByteArray()))
                    .containsExactly(
                            "Bieu 1", "Hồ sơ tiếp nhận", "một", "TỔNG SỐ", "Đã xong", "là 5 m²", "Hoà Bình", "đơn vị");
        }
    }

    @Test
    void the_font_of_html_is_taken_from_its_face_or_style() {
        String html = "<html><meta charset=utf-8><body><p><font face='.VnTimeH'>b¸o c¸o</font></p>"
                + "<p style=\"font-family: '.VnTime', serif\">Sè hå s¬: <b>mét</b></p><p>là cô Bé, Müller</p></body></html>";
        assertThat(lines("a.html", html.getBytes(StandardCharsets.UTF_8)))
                .containsExactly("BÁO CÁO", "Số hồ sơ: một", "là cô Bé, Müller");
    }

    @Test
    void every_report_of_the_corpus_is_unchanged_by_the_repair() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            List<Path> texts =
                    files.filter(path -> path.toString().endsWith(".txt")).toList();
            assertThat(texts).isNotEmpty();
            for (Path path : texts) {
                String text = Normalizer.normalize(Files.readString(path), Normalizer.Form.NFC);
                assertThat(CharsetGuess.decode(text.getBytes(StandardCharsets.UTF_8)))
                        .as(path.toString())
                        .isEqualTo(text.startsWith("\uFEFF") ? text.substring(1) : text);
            }
        }
    }

    /** Letters for digits: a report that a poor scan has gone through. */
    private static final Pattern NOISE = Pattern.compile("\\d[OlI]\\d");

    /** A letter alone ("đ)", "Ô") is no word by which an encoding could be told. */
    private static String words(String text) {
        return text.replaceAll("(?<![^\\s(])[^\\s()](?=[\\s)])", "?");
    }

    /** TCVN3 has no capitals with tones, so where a line mixes them with small letters their case is lost. */
    @ParameterizedTest
    @EnumSource
    void every_line_of_the_corpus_comes_back_from_every_encoding(LegacyEncoding encoding) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path path :
                    files.filter(file -> file.toString().endsWith(".txt")).toList()) {
                String text = Normalizer.normalize(Files.readString(path), Normalizer.Form.NFC);
                if (NOISE.matcher(text).find()) {
                    continue; // spelling tells the encodings apart, and this one has lost its tones
                }
                String read = CharsetGuess.decode(LegacyText.in(encoding, text).getBytes(StandardCharsets.UTF_8));
                if (encoding == LegacyEncoding.TCVN3) {
                    assertThat(words(read)).isEqualToIgnoringCase(words(text));
                } else {
                    assertThat(read).isEqualTo(text);
                }
            }
        }
    }
}
