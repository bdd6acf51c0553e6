package vn.doichieu.pipeline.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataParser;
import org.bouncycastle.cms.CMSTypedStream;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * "smime.p7m" (RFC 8551): a mail in the envelope of its signature, which is taken out of it; the signature itself is not
 * looked at. One that is encrypted is for its receiver only.
 */
final class SignedContainer implements Container {
    @Override
    public boolean open(Source source, Inside inside) throws IOException {
        inside.requireDepth();
        byte[] mail;
        try (InputStream in = new BufferedInputStream(source.stream())) {
            CMSTypedStream content =
                    new CMSSignedDataParser(new JcaDigestCalculatorProviderBuilder().build(), in).getSignedContent();
            if (content == null) {
                throw new Refused(IntakeMessages.NO_ATTACHMENT); // a signature of something that lies elsewhere
            }
            mail = inside.textOf(content.getContentStream());
        } catch (CMSException | OperatorCreationException e) {
            Refused refused = new Refused(IntakeMessages.ENCRYPTED_MAIL);
            refused.initCause(e);
            throw refused;
        }
        inside.file("thư đã ký.eml", () -> new ByteArrayInputStream(mail));
        return true;
    }
}
