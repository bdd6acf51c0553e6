package vn.doichieu.extractors.document;

import java.time.Instant;
import java.util.Optional;

/**
 * One digital signature of a file. The chain of its certificate is not judged: that needs the network. So the name is
 * what the certificate says, whoever made the certificate.
 *
 * @param kind         what the signature is for
 * @param signer       name in the certificate, without addresses and numbers of persons; empty where there is none
 * @param organisation in the certificate, where it has one
 * @param signedAt     as the time stamp or the file says
 * @param integrity    whether the signed bytes are those that were signed
 * @param extended     whether something was added to the file or changed in it after this signature, other than further
 *                     signatures and what proves them
 */
public record DigitalSignature(
        Kind kind,
        String signer,
        Optional<String> organisation,
        Optional<Instant> signedAt,
        Integrity integrity,
        boolean extended) {

    /** What a signature is for. */
    public enum Kind {
        /** Somebody signs the document. */
        SIGNATURE,
        /** A time stamp authority witnesses when the document was there. */
        TIME_STAMP
    }

    /** What became of the signed bytes. */
    public enum Integrity {
        INTACT,
        BROKEN,
        /** The signature is of a kind that cannot be checked here, or that proves nothing. */
        UNCHECKED
    }
}
