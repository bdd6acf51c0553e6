package vn.doichieu.extractors.document;

import java.time.Instant;
import java.util.Optional;

/**
 * One digital signature of a file. The chain of its certificate is not judged: that needs the network.
 *
 * @param signer       name in the certificate
 * @param organisation in the certificate, where it has one
 * @param signedAt     as the file or its time stamp says
 * @param integrity    whether the signed bytes are those that were signed
 * @param extended     whether something was added to the file after this signature
 */
public record DigitalSignature(
        String signer,
        Optional<String> organisation,
        Optional<Instant> signedAt,
        Integrity integrity,
        boolean extended) {

    /** What became of the signed bytes. */
    public enum Integrity {
        INTACT,
        BROKEN,
        /** The signature is of a kind that cannot be checked here. */
        UNCHECKED
    }
}
