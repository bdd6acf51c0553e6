package vn.doichieu.extractors.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenInfo;
import vn.doichieu.extractors.document.DigitalSignature.Integrity;

/**
 * Checks the value of a signature against the bytes it covers, by its kind (ISO 32000-2, table 260: SubFilter). An
 * unknown kind is tried as the usual one; a value that is not what its kind says is broken.
 */
final class SignatureVerifier {
    private static final String X509 = "adbe.x509.rsa_sha1";
    private static final String DIGEST_SIGNED = "adbe.pkcs7.sha1";
    private static final String TIME_STAMP = "ETSI.RFC3161";

    /** Where the value is a bare RSA signature: the name says SHA-1, writers took others too. */
    private static final List<String> RSA = List.of("SHA1withRSA", "SHA256withRSA", "SHA384withRSA", "SHA512withRSA");

    private final BouncyCastleProvider provider = new BouncyCastleProvider();
    private final CmsSigners signers = new CmsSigners(provider);

    static boolean isTimeStamp(COSDictionary signature) {
        return TIME_STAMP.equals(kind(signature));
    }

    private static String kind(COSDictionary signature) {
        COSName kind = signature.getCOSName(COSName.SUB_FILTER);
        return kind == null ? "" : kind.getName();
    }

    SignatureProof prove(COSDictionary signature, SignedRange range) {
        try {
            return switch (kind(signature)) {
                case X509 -> bare(signature, range);
                case DIGEST_SIGNED -> ofDigest(range);
                case TIME_STAMP -> timeStamp(range);
                default -> detached(range);
            };
        } catch (CMSException
                | TSPException
                | GeneralSecurityException
                | IOException
                | UncheckedIOException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException
                | StackOverflowError e) {
            return SignatureProof.none(Integrity.BROKEN);
        }
    }

    private SignatureProof detached(SignedRange range) throws CMSException, IOException {
        return signers.prove(new CMSSignedData(new Bytes(range), cms(range)));
    }

    /** What is signed is the SHA-1 digest of the bytes, which the value holds. */
    private SignatureProof ofDigest(SignedRange range) throws CMSException, IOException, GeneralSecurityException {
        CMSSignedData data = new CMSSignedData(cms(range));
        if (data.getSignedContent() == null) {
            return detached(range);
        }
        ByteArrayOutputStream stated = new ByteArrayOutputStream();
        data.getSignedContent().write(stated);
        byte[] digest = digest(range, OIWObjectIdentifiers.idSHA1);
        return broken(signers.prove(data), !Arrays.equals(digest, stated.toByteArray()));
    }

    private SignatureProof timeStamp(SignedRange range)
            throws CMSException, IOException, TSPException, GeneralSecurityException {
        CMSSignedData data = new CMSSignedData(cms(range));
        TimeStampTokenInfo stamp = new TimeStampToken(data).getTimeStampInfo();
        byte[] digest = digest(range, stamp.getMessageImprintAlgOID());
        SignatureProof proof = signers.prove(data);
        return broken(
                new SignatureProof(
                        proof.integrity(),
                        proof.certificate(),
                        Optional.of(stamp.getGenTime().toInstant())),
                !Arrays.equals(digest, stamp.getMessageImprintDigest()));
    }

    private static SignatureProof broken(SignatureProof proof, boolean differs) {
        return differs ? new SignatureProof(Integrity.BROKEN, proof.certificate(), proof.time()) : proof;
    }

    /** A bare RSA signature, the certificate stands in the dictionary. */
    private SignatureProof bare(COSDictionary signature, SignedRange range)
            throws IOException, GeneralSecurityException {
        COSBase certificates = signature.getDictionaryObject(COSName.CERT);
        COSBase first = certificates instanceof COSArray array && array.size() > 0 ? array.getObject(0) : certificates;
        if (!(first instanceof COSString encoded)) {
            return SignatureProof.none(Integrity.UNCHECKED);
        }
        X509CertificateHolder certificate = new X509CertificateHolder(encoded.getBytes());
        byte[] value = ASN1OctetString.getInstance(asn1(range)).getOctets();
        PublicKey key = BouncyCastleProvider.getPublicKey(certificate.getSubjectPublicKeyInfo());
        boolean holds = false;
        for (String algorithm : RSA) {
            holds = holds || holds(algorithm, key, range, value);
        }
        return new SignatureProof(
                holds ? Integrity.INTACT : Integrity.BROKEN, Optional.of(certificate), Optional.empty());
    }

    private boolean holds(String algorithm, PublicKey key, SignedRange range, byte[] value)
            throws GeneralSecurityException {
        Signature check = Signature.getInstance(algorithm, provider);
        check.initVerify(key);
        check.update(range.file(), 0, range.valueFrom());
        check.update(range.file(), range.valueTo(), range.end() - range.valueTo());
        return check.verify(value);
    }

    private byte[] digest(SignedRange range, ASN1ObjectIdentifier algorithm)
            throws IOException, GeneralSecurityException {
        MessageDigest digest = signers.digest(algorithm);
        range.writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return digest.digest();
    }

    private static ContentInfo cms(SignedRange range) throws IOException {
        return ContentInfo.getInstance(asn1(range));
    }

    /** The value without its padding. */
    private static ASN1Primitive asn1(SignedRange range) throws IOException {
        try (ASN1InputStream in = new ASN1InputStream(range.value())) {
            ASN1Primitive value = in.readObject();
            if (value == null) {
                throw new IOException("no value");
            }
            return value;
        }
    }

    /** The covered bytes as content of a CMS message. */
    private record Bytes(SignedRange range) implements CMSTypedData {
        @Override
        public ASN1ObjectIdentifier getContentType() {
            return CMSObjectIdentifiers.data;
        }

        @Override
        public void write(OutputStream out) throws IOException {
            range.writeTo(out);
        }

        @Override
        public Object getContent() {
            return range;
        }
    }
}
