package vn.doichieu.extractors.reading;

import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import vn.doichieu.extractors.document.DigitalSignature.Integrity;

/**
 * What a signature's value proves of the bytes it covers.
 *
 * @param integrity   of those bytes
 * @param certificate of the signer, where the value holds it
 * @param time        of a time stamp that fits the signature, else as the signer says
 */
record SignatureProof(Integrity integrity, Optional<X509CertificateHolder> certificate, Optional<Instant> time) {

    /** Of a value that cannot be understood. */
    static SignatureProof none(Integrity integrity) {
        return new SignatureProof(integrity, Optional.empty(), Optional.empty());
    }
}
