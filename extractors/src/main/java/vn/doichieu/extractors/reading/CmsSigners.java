package vn.doichieu.extractors.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenInfo;
import org.jspecify.annotations.Nullable;
import vn.doichieu.extractors.document.DigitalSignature.Integrity;

/**
 * Judges signed data in the Cryptographic Message Syntax (RFC 5652). Only the key in the certificate is used: whether
 * the certificate was valid, and who vouches for it, is not asked.
 */
final class CmsSigners {
    /** Two different texts with one digest are made within seconds: what they sign proves nothing. */
    private static final Set<ASN1ObjectIdentifier> FORGEABLE =
            Set.of(PKCSObjectIdentifiers.md2, PKCSObjectIdentifiers.md4, PKCSObjectIdentifiers.md5);

    private final BouncyCastleProvider provider;

    CmsSigners(BouncyCastleProvider provider) {
        this.provider = provider;
    }

    /** What the one signer proves of the content; a PDF's value has exactly one (ISO 32000-2, 12.8.3.3). */
    SignatureProof prove(CMSSignedData data) throws CMSException, IOException {
        if (data.getSignerInfos().size() != 1) {
            throw new CMSException(data.getSignerInfos().size() + " signers");
        }
        SignerInformation signer = data.getSignerInfos().iterator().next();
        Optional<X509CertificateHolder> certificate = certificate(data, signer);
        Integrity integrity = integrity(data, signer, certificate);
        return new SignatureProof(integrity, certificate, stamped(signer).or(() -> claimed(signer)));
    }

    @SuppressWarnings("unchecked") // SignerId selects certificates, though its type does not say so
    private static Optional<X509CertificateHolder> certificate(CMSSignedData data, SignerInformation signer) {
        return data.getCertificates().getMatches(signer.getSID()).stream().findFirst();
    }

    private Integrity integrity(
            CMSSignedData data, SignerInformation signer, Optional<X509CertificateHolder> certificate)
            throws CMSException, IOException {
        try {
            if (certificate.isPresent()) {
                boolean proves =
                        !FORGEABLE.contains(signer.getDigestAlgorithmID().getAlgorithm());
                boolean holds = holds(signer, certificate.get());
                return !holds ? Integrity.BROKEN : proves ? Integrity.INTACT : Integrity.UNCHECKED;
            }
        } catch (CMSSignerDigestMismatchException e) {
            return Integrity.BROKEN;
        } catch (OperatorCreationException | CMSException | GeneralSecurityException e) {
            // a kind of key or signature that is not known here; the digest may be
        }
        return hasOtherDigest(data, signer) ? Integrity.BROKEN : Integrity.UNCHECKED;
    }

    /** By the bare key: with the certificate, a signing time after its last day would count as a broken signature. */
    private boolean holds(SignerInformation signer, X509CertificateHolder certificate)
            throws OperatorCreationException, CMSException, GeneralSecurityException {
        PublicKey key;
        try {
            key = BouncyCastleProvider.getPublicKey(certificate.getSubjectPublicKeyInfo());
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
        if (key == null) {
            throw new GeneralSecurityException("unknown kind of key");
        }
        return signer.verify(
                new JcaSimpleSignerInfoVerifierBuilder().setProvider(provider).build(key));
    }

    private boolean hasOtherDigest(CMSSignedData data, SignerInformation signer) throws CMSException, IOException {
        Optional<ASN1Encodable> stated = attribute(signer.getSignedAttributes(), CMSAttributes.messageDigest);
        if (stated.isEmpty()) {
            return false;
        }
        try {
            MessageDigest digest = digest(signer.getDigestAlgorithmID().getAlgorithm());
            data.getSignedContent().write(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return !Arrays.equals(
                    digest.digest(), ASN1OctetString.getInstance(stated.get()).getOctets());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    MessageDigest digest(ASN1ObjectIdentifier algorithm) throws GeneralSecurityException {
        return MessageDigest.getInstance(algorithm.getId(), provider);
    }

    /** The moment a time stamp authority saw this very signature. */
    private Optional<Instant> stamped(SignerInformation signer) {
        Optional<ASN1Encodable> token =
                attribute(signer.getUnsignedAttributes(), PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        try {
            return token.isEmpty()
                    ? Optional.empty()
                    : stamped(new TimeStampToken(ContentInfo.getInstance(token.get())), signer.getSignature());
        } catch (TSPException | IOException | CMSException | RuntimeException e) {
            return Optional.empty(); // the signature is none the worse for a stamp that cannot be read
        }
    }

    private Optional<Instant> stamped(TimeStampToken token, byte[] signature) throws CMSException, IOException {
        TimeStampTokenInfo stamp = token.getTimeStampInfo();
        boolean fits;
        try {
            byte[] digest = digest(stamp.getMessageImprintAlgOID()).digest(signature);
            fits = Arrays.equals(digest, stamp.getMessageImprintDigest());
        } catch (GeneralSecurityException e) {
            fits = false;
        }
        return fits && prove(token.toCMSSignedData()).integrity() == Integrity.INTACT
                ? Optional.of(stamp.getGenTime().toInstant())
                : Optional.empty();
    }

    private static Optional<Instant> claimed(SignerInformation signer) {
        try {
            return attribute(signer.getSignedAttributes(), CMSAttributes.signingTime)
                    .map(value -> Time.getInstance(value).getDate().toInstant());
        } catch (RuntimeException e) {
            return Optional.empty(); // not a time
        }
    }

    private static Optional<ASN1Encodable> attribute(@Nullable AttributeTable table, ASN1ObjectIdentifier type) {
        return Optional.ofNullable(table)
                .map(attributes -> attributes.get(type))
                .map(Attribute::getAttrValues)
                .filter(values -> values.size() > 0)
                .map(values -> values.getObjectAt(0));
    }
}
