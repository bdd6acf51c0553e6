package vn.doichieu.extractors.reading;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.doichieu.extractors.document.DigitalSignature;
import vn.doichieu.extractors.document.DigitalSignature.Integrity;
import vn.doichieu.extractors.document.DigitalSignature.Kind;

/**
 * The digital signatures of a PDF: those in its signature fields, as a viewer lists them. A field without a value is a
 * place to sign, a printed "đã ký" is text; neither is a signature. A signature whose byte range is not sane is broken.
 */
final class PdfSignatures {
    private static final Logger LOG = LoggerFactory.getLogger(PdfSignatures.class);

    private static final int MOST_FIELDS = 100_000;
    private static final int MOST_SIGNATURES = 100;

    private final PDDocument document;
    private final byte[] file;
    private final SignatureVerifier verifier = new SignatureVerifier();

    private PdfSignatures(PDDocument document, byte[] file) {
        this.document = document;
        this.file = file;
    }

    /** One signature on its way: where it ends tells which is older. */
    private record Judged(COSDictionary value, Optional<SignedRange> range, SignatureProof proof) {
        int end() {
            return range.map(SignedRange::end).orElse(Integer.MAX_VALUE);
        }
    }

    /**
     * The signatures, oldest first; never throws.
     *
     * @param file the bytes that the document was loaded from
     */
    static List<DigitalSignature> of(PDDocument document, byte[] file) {
        try {
            List<COSDictionary> values = values(document);
            return values.isEmpty() ? List.of() : new PdfSignatures(document, file).judge(values);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.debug("signatures not read", e); // the report itself can be read all the same
            return List.of();
        }
    }

    /** The values of signature fields, each once. */
    private static List<COSDictionary> values(PDDocument document) {
        COSDictionary form = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        List<COSDictionary> values = new ArrayList<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<SignatureField> waiting = new ArrayDeque<>(SignatureField.in(form));
        while (!waiting.isEmpty() && seen.size() < MOST_FIELDS && values.size() < MOST_SIGNATURES) {
            SignatureField field = waiting.remove();
            if (seen.add(field.dictionary())) {
                field.value().filter(seen::add).ifPresent(values::add);
                waiting.addAll(field.kids());
            }
        }
        return values;
    }

    private List<DigitalSignature> judge(List<COSDictionary> values) {
        List<Judged> judged = values.stream()
                .map(this::judge)
                .sorted(Comparator.comparingInt(Judged::end))
                .toList();
        return judged.stream().map(one -> signature(one, judged)).toList();
    }

    private Judged judge(COSDictionary value) {
        Optional<SignedRange> range = SignedRange.of(value, file);
        SignatureProof proof = range.map(covered -> verifier.prove(value, covered))
                .orElseGet(() -> SignatureProof.none(Integrity.BROKEN));
        return new Judged(value, range, proof);
    }

    private DigitalSignature signature(Judged one, List<Judged> all) {
        Optional<CertificateNames> names =
                one.proof().certificate().map(certificate -> new CertificateNames(certificate.getSubject()));
        return new DigitalSignature(
                SignatureVerifier.isTimeStamp(one.value()) ? Kind.TIME_STAMP : Kind.SIGNATURE,
                names.map(CertificateNames::name).orElse(""),
                names.flatMap(CertificateNames::organisation),
                one.proof().time().or(() -> stated(one.value())),
                one.proof().integrity(),
                one.range().filter(SignedRange::isFollowed).isPresent() && isExtended(one, all));
    }

    private boolean isExtended(Judged one, List<Judged> all) {
        Set<COSDictionary> later = Collections.newSetFromMap(new IdentityHashMap<>());
        all.stream()
                .filter(other -> other.range().isPresent() && other.end() > one.end())
                .filter(other -> other.proof().integrity() != Integrity.BROKEN)
                .forEach(other -> later.add(other.value()));
        return PdfAdditions.since(one.range().orElseThrow(), document, later);
    }

    /** Entry M of the dictionary, which is not proven by anything. */
    private static Optional<Instant> stated(COSDictionary value) {
        return Optional.ofNullable(new PDSignature(value).getSignDate()).map(calendar -> calendar.toInstant());
    }
}
