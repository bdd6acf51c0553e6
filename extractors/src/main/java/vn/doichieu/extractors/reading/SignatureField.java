package vn.doichieu.extractors.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * A field of a PDF's form, or a part of one.
 *
 * @param dictionary the field
 * @param signs      whether it, or the field it is part of, is a signature field
 */
record SignatureField(COSDictionary dictionary, boolean signs) {

    /** The outermost fields of the form; none where there is no form. */
    static List<SignatureField> in(@Nullable COSDictionary form) {
        return form == null ? List.of() : parts(form.getCOSArray(COSName.FIELDS), false);
    }

    List<SignatureField> kids() {
        return parts(dictionary.getCOSArray(COSName.KIDS), signs);
    }

    /** The signature in it. */
    Optional<COSDictionary> value() {
        return signs ? Optional.ofNullable(dictionary.getCOSDictionary(COSName.V)) : Optional.empty();
    }

    private static List<SignatureField> parts(@Nullable COSArray fields, boolean inSignature) {
        List<SignatureField> found = new ArrayList<>();
        for (int i = 0; fields != null && i < fields.size(); i++) {
            if (fields.getObject(i) instanceof COSDictionary field) {
                COSName type = field.getCOSName(COSName.FT);
                found.add(new SignatureField(field, type == null ? inSignature : COSName.SIG.equals(type)));
            }
        }
        return found;
    }
}
