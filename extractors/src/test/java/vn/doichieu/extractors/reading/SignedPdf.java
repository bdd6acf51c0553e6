package vn.doichieu.extractors.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureInterface;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/** Makes small PDFs and signs, changes and extends them. */
final class SignedPdf {
    static final String TEXT = "Trong ky bao cao, phuong da tiep nhan 150 ho so";

    private SignedPdf() {}

    /** Changes a document that is loaded. */
    interface Change {
        void on(PDDocument document) throws IOException;
    }

    static byte[] unsigned() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            write(document, TEXT, 700);
            return saved(document);
        }
    }

    static void write(PDDocument document, String line, int height) throws IOException {
        try (PDPageContentStream page =
                new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, false)) {
            page.beginText();
            page.setFont(new PDType1Font(FontName.TIMES_ROMAN), 14);
            page.newLineAtOffset(80, height);
            page.showText(line);
            page.endText();
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** Signs at the end of what is there. */
    static byte[] sign(byte[] file, String kind, SignatureInterface key) throws IOException {
        return sign(file, kind, key, document -> {});
    }

    static byte[] sign(byte[] file, String kind, SignatureInterface key, Change before) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            before.on(document);
            document.addSignature(signature(kind), key, new SignatureOptions());
            return appended(document);
        }
    }

    /** Signs with something to see on the first page. */
    static byte[] signVisibly(byte[] file, SignatureInterface key, SignatureOptions look) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            document.addSignature(signature("adbe.pkcs7.detached"), key, look);
            return appended(document);
        }
    }

    private static PDSignature signature(String kind) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(COSName.getPDFName(kind));
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        date.setTimeInMillis(Instant.parse("2025-11-19T10:00:00Z").toEpochMilli());
        signature.setSignDate(date);
        return signature;
    }

    /** Signs the old way, with the certificate in the dictionary. */
    static byte[] signBare(byte[] file, SigningKey key) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDSignature signature = signature("adbe.x509.rsa_sha1");
            signature
                    .getCOSObject()
                    .setItem(COSName.CERT, new COSString(key.certificate().getEncoded()));
            document.addSignature(signature, key::bare);
            return appended(document);
        }
    }

    /** Appends a revision with this change. */
    static byte[] extend(byte[] file, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            change.on(document);
            return appended(document);
        }
    }

    private static byte[] appended(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.saveIncremental(out);
        return out.toByteArray();
    }

    static void addNote(PDDocument document) throws IOException {
        PDAnnotationText note = new PDAnnotationText();
        note.setContents("Da sua thanh 250 ho so");
        document.getPage(0).getAnnotations().add(note);
        document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
        note.getCOSObject().setNeedToBeUpdated(true);
    }

    static void addText(PDDocument document) throws IOException {
        write(document, "va 250 ho so khac", 650);
        document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
        document.getPage(0).getResources().getCOSObject().setNeedToBeUpdated(true);
    }

    /** As a program does that keeps certificates for later proof, and dates its changes. */
    static void addProof(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary proof = new COSDictionary();
        proof.setNeedToBeUpdated(true);
        catalog.setItem(COSName.getPDFName("DSS"), proof);
        catalog.setNeedToBeUpdated(true);
        document.getDocumentInformation().setProducer("another program");
        document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
    }
}
