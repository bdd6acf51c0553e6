package vn.doichieu.extractors.reading;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/**
 * A key with a certificate it signed itself, made for one test.
 *
 * @param keys        of an RSA or elliptic curve
 * @param certificate long out of date, which does not matter
 * @param algorithm   of its signatures: "SHA256withRSA"
 */
record SigningKey(KeyPair keys, X509CertificateHolder certificate, String algorithm) {
    static final Instant SIGNED_AT = Instant.parse("2025-11-19T10:28:00Z");
    static final Instant STAMPED_AT = Instant.parse("2025-11-19T10:28:05Z");

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    /** @param subject "CN=UBND phường Tân An, O=UBND tỉnh An Bình" */
    static SigningKey of(String subject, String algorithm) throws GeneralSecurityException, OperatorCreationException {
        boolean elliptic = algorithm.endsWith("ECDSA");
        KeyPairGenerator generator = KeyPairGenerator.getInstance(elliptic ? "EC" : "RSA", PROVIDER);
        generator.initialize(elliptic ? 256 : 1024); // short, since nobody is to trust it
        KeyPair keys = generator.generateKeyPair();
        X500Name name = new X500Name(subject);
        try {
            JcaX509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(
                    name,
                    BigInteger.TEN,
                    Date.from(Instant.parse("2019-01-01T00:00:00Z")),
                    Date.from(Instant.parse("2020-01-01T00:00:00Z")),
                    name,
                    keys.getPublic());
            certificate.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            String own = elliptic ? "SHA256withECDSA" : "SHA256withRSA";
            return new SigningKey(keys, certificate.build(signer(own, keys)), algorithm);
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static ContentSigner signer(String algorithm, KeyPair keys) throws OperatorCreationException {
        return new JcaContentSignerBuilder(algorithm).setProvider(PROVIDER).build(keys.getPrivate());
    }

    /** Signed data without its content, with the time of signing. */
    byte[] detached(InputStream content) throws IOException {
        return cms(content.readAllBytes(), false).getEncoded();
    }

    /** The same with a time stamp over the signature. */
    byte[] stamped(InputStream content) throws IOException {
        CMSSignedData plain = cms(content.readAllBytes(), false);
        SignerInformation signer = plain.getSignerInfos().iterator().next();
        Attribute stamp = new Attribute(
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                new DERSet(token(signer.getSignature())
                        .toCMSSignedData()
                        .toASN1Structure()
                        .toASN1Primitive()));
        SignerInformation stamped =
                SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(new DERSet(stamp)));
        return CMSSignedData.replaceSigners(plain, new SignerInformationStore(List.of(stamped)))
                .getEncoded();
    }

    /** Signed data that holds the SHA-1 digest of the content. */
    byte[] ofDigest(InputStream content) throws IOException {
        return cms(digest("SHA-1", content.readAllBytes()), true).getEncoded();
    }

    /** The bare signature as an octet string. */
    byte[] bare(InputStream content) throws IOException {
        try {
            Signature signature = Signature.getInstance(algorithm, PROVIDER);
            signature.initSign(keys.getPrivate());
            signature.update(content.readAllBytes());
            return new DEROctetString(signature.sign()).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** A time stamp over the content. */
    byte[] timeStamp(InputStream content) throws IOException {
        return token(content.readAllBytes()).getEncoded();
    }

    private TimeStampToken token(byte[] content) throws IOException {
        try {
            TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                    generator(null),
                    new JcaDigestCalculatorProviderBuilder()
                            .build()
                            .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                    new ASN1ObjectIdentifier("1.2.3.4"));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            TimeStampRequestGenerator request = new TimeStampRequestGenerator();
            request.setCertReq(true);
            return generator.generate(
                    request.generate(NISTObjectIdentifiers.id_sha256, digest("SHA-256", content)),
                    BigInteger.ONE,
                    Date.from(STAMPED_AT));
        } catch (TSPException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private CMSSignedData cms(byte[] content, boolean encapsulated) throws IOException {
        try {
            Attribute time = new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(SIGNED_AT))));
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(generator(new AttributeTable(new DERSet(time))));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator.generate(new CMSProcessableByteArray(content), encapsulated);
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private SignerInfoGenerator generator(AttributeTable attributes)
            throws OperatorCreationException, GeneralSecurityException {
        JcaSignerInfoGeneratorBuilder builder = new JcaSignerInfoGeneratorBuilder(
                new JcaDigestCalculatorProviderBuilder().setProvider(PROVIDER).build());
        if (attributes != null) {
            builder.setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(attributes));
        }
        return builder.build(signer(algorithm, keys), new JcaX509CertificateConverter().getCertificate(certificate));
    }

    private static byte[] digest(String algorithm, byte[] content) throws IOException {
        try {
            return MessageDigest.getInstance(algorithm).digest(content);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
