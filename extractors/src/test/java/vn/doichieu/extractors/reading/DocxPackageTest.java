package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doichieu.extractors.reading.DocxFile.p;
import static vn.doichieu.extractors.reading.DocxFile.r;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.extractors.document.SourceFile;

/** The shapes in which Word files come, whole and damaged. */
class DocxPackageTest {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String NUMBERED = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
            + "</w:pPr>" + r("Kết quả") + "</w:p>";
    private static final String LIST = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
            + "<w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    @Test
    void strict_namespaces_are_read_like_the_usual_ones() {
        String strict = "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body>" + NUMBERED
                + "</w:body></w:document>";
        DocxFile file = DocxFile.withBody("").with("numbering", LIST).part("word/document.xml", strict);
        assertThat(Reading.lines(file.file())).containsExactly("I. Kết quả");
    }

    @Test
    void a_file_of_one_xml_holds_all_its_parts() {
        String flat = "<?xml version=\"1.0\" standalone=\"yes\"?><?mso-application progid=\"Word.Document\"?>"
                + "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">"
                + part(
                        "/_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>")
                + part("/word/document.xml", "<w:document " + W + "><w:body>" + NUMBERED + "</w:body></w:document>")
                + part("/word/numbering.xml", "<w:numbering " + W + ">" + LIST + "</w:numbering>")
                + "<pkg:part pkg:name=\"/word/media/a.png\"><pkg:binaryData>AAAA</pkg:binaryData></pkg:part></pkg:package>";
        assertThat(Reading.lines(new SourceFile("bao-cao.doc", flat.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("I. Kết quả");
    }

    @Test
    void the_xml_of_word_2003_gives_its_numbers_notes_and_accepted_changes() {
        String old =
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><?mso-application progid=\"Word.Document\"?>"
                        + "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\""
                        + " xmlns:wx=\"http://schemas.microsoft.com/office/word/2003/auxHint\""
                        + " xmlns:aml=\"http://schemas.microsoft.com/aml/2001/core\"><w:styles><w:style w:type=\"paragraph\""
                        + " w:default=\"on\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style></w:styles><w:body><wx:sect>"
                        + "<wx:sub-section><w:p><w:pPr><w:listPr><w:ilvl w:val=\"0\"/><w:ilfo w:val=\"1\"/><wx:t wx:val=\"I.\"/>"
                        + "</w:listPr></w:pPr>" + r("Kết quả") + "</w:p></wx:sub-section>"
                        + p(
                                r("Năm 2025"),
                                "<w:r><w:footnote>" + p(r("Đến 09/12")) + "</w:footnote></w:r>",
                                "<aml:annotation aml:id=\"0\" w:type=\"Word.Deletion\"><aml:content><w:r><w:delText>103</w:delText>"
                                        + "</w:r></aml:content></aml:annotation>",
                                "<aml:annotation aml:id=\"1\" w:type=\"Word.Insertion\"><aml:content>" + r(" có 104")
                                        + "</aml:content></aml:annotation>")
                        + "<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr><w:tr><w:tc><w:tcPr>"
                        + "<w:vmerge w:val=\"restart\"/></w:tcPr>" + p(r("Đất")) + "</w:tc><w:tc>" + p(r("1"))
                        + "</w:tc></w:tr>"
                        + "<w:tr><w:tc><w:tcPr><w:vmerge/></w:tcPr>" + p() + "</w:tc><w:tc>" + p(r("2"))
                        + "</w:tc></w:tr></w:tbl>"
                        + "</wx:sect></w:body></w:wordDocument>";
        SourceFile file = new SourceFile("bao-cao.doc", old.getBytes(StandardCharsets.UTF_8));
        assertThat(Reading.lines(file))
                .containsExactly("I. Kết quả", "Năm 2025¹ có 104", "¹ Đến 09/12", "Đất", "1", "2");
        assertThat(Reading.cells(Reading.text(file))).contains("0,0 2×1 Đất");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/_rels/document.xml.rels", "_rels/.rels", "word/styles.xml", "word/settings.xml"})
    void damage_to_what_surrounds_the_document_costs_no_text(String part) {
        DocxFile file = DocxFile.withBody(NUMBERED).with("numbering", LIST).with("styles", "");
        assertThat(Reading.lines(file.rawFile(part, "<broken"))).containsExactly("I. Kết quả");
    }

    @Test
    void a_damaged_list_costs_only_the_numbers() {
        DocxFile file = DocxFile.withBody(NUMBERED).with("numbering", "").part("word/numbering.xml", "<w:numbering");
        assertThat(Reading.lines(file.file())).containsExactly("Kết quả");
    }

    @Test
    void parts_may_be_named_with_the_separator_of_windows() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        String document = "<w:document " + W + "><w:body>" + NUMBERED + "</w:body></w:document>";
        parts.put("word\\document.xml", document.getBytes(StandardCharsets.UTF_8));
        assertThat(Reading.lines(new SourceFile("bao-cao.docx", DocxFile.zip(parts))))
                .containsExactly("Kết quả");
    }

    @Test
    void entities_of_a_document_type_are_neither_fetched_nor_unfolded() {
        String bomb = "<!DOCTYPE d [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c SYSTEM"
                + " \"file:///etc/passwd\">]><w:document " + W + "><w:body>" + p(r("Trước &b;&c; sau"))
                + "</w:body></w:document>";
        ReadOutcome outcome = Reading.outcome(
                DocxFile.withBody("").part("word/document.xml", bomb).file());
        if (outcome instanceof ReadOutcome.Read read) {
            assertThat(read.text().text()).doesNotContain("root:").doesNotContain("xxxx");
        } else {
            assertThat(((ReadOutcome.Refused) outcome).reason()).isEqualTo(Refusal.CORRUPT);
        }
    }

    private static String part(String name, String content) {
        return "<pkg:part pkg:name=\"" + name + "\"><pkg:xmlData>" + content + "</pkg:xmlData></pkg:part>";
    }
}
