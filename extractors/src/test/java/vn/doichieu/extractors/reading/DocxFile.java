package vn.doichieu.extractors.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.doichieu.extractors.document.SourceFile;

/** Writes small Word files part by part, so that each test shows the XML it is about. */
final class DocxFile {
    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    private DocxFile() {}

    static DocxFile withBody(String body) {
        DocxFile file = new DocxFile();
        file.part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                        + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                        + "wordprocessingml.document.main+xml\"/></Types>");
        file.part("_rels/.rels", relationships(relationship("officeDocument", "word/document.xml")));
        file.part("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
        return file;
    }

    /** Adds styles, numbering, footnotes or endnotes. */
    DocxFile with(String kind, String content) {
        relations.append(relationship(kind, kind + ".xml"));
        return part("word/" + kind + ".xml", root(kind, content));
    }

    /** Adds or replaces any part. */
    DocxFile part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The file with one part replaced at last, relationships too. */
    SourceFile rawFile(String name, String content) {
        part("word/_rels/document.xml.rels", relationships(relations.toString()));
        part(name, content);
        return new SourceFile("bao-cao.docx", zip(parts));
    }

    SourceFile named(String name) {
        part("word/_rels/document.xml.rels", relationships(relations.toString()));
        return new SourceFile(name, zip(parts));
    }

    SourceFile file() {
        return named("bao-cao.docx");
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String root(String name, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + name + " " + NAMESPACES + ">" + content + "</w:" + name
                + ">";
    }

    private static String relationships(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    private static String relationship(String kind, String target) {
        return "<Relationship Id=\"" + kind + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                + "relationships/" + kind + "\" Target=\"" + target + "\"/>";
    }
}
