package vn.doichieu.extractors.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Compares a PDF as it was signed with the same PDF as it is read now, object by object from the catalogue down. What
 * signing adds is no addition: further signatures with their fields and appearances, certificates and revocation lists
 * (DSS), and the dates and properties that programs write along. Everything else is: text, pages, notes, filled-in
 * fields, scripts. Also what cannot be compared, since then nothing vouches for it.
 */
final class PdfAdditions {
    private static final int MOST_OBJECTS = 2_000_000;

    private static final COSName DSS = COSName.getPDFName("DSS");
    private static final COSName EXTENSIONS = COSName.getPDFName("Extensions");

    /** Not shown on any page. The tags of a structure name the new field, too. */
    private static final Set<COSName> OF_CATALOG =
            Set.of(DSS, EXTENSIONS, COSName.METADATA, COSName.VERSION, COSName.STRUCT_TREE_ROOT, COSName.MARK_INFO);

    private static final Set<COSName> OF_FORM = Set.of(COSName.getPDFName("SigFlags"), COSName.DR, COSName.DA);
    private static final Set<COSName> OF_PAGE = Set.of(
            COSName.getPDFName("LastModified"), COSName.getPDFName("Tabs"), COSName.STRUCT_PARENTS, COSName.METADATA);

    /** Of a place to sign that has been signed since. */
    private static final Set<COSName> OF_SIGNED_FIELD = Set.of(
            COSName.V,
            COSName.AP,
            COSName.AS,
            COSName.MK,
            COSName.M,
            COSName.F,
            COSName.FF,
            COSName.DA,
            COSName.getPDFName("Lock"),
            COSName.STRUCT_PARENT);

    private record Pair(@Nullable COSBase was, @Nullable COSBase is) {}

    private record Keys(COSObjectKey was, COSObjectKey is) {}

    private final PDDocument signed;
    private final PDDocument now;
    private final Set<COSDictionary> laterSignatures;
    private final COSDictionary signedCatalog;
    private final Deque<Pair> waiting = new ArrayDeque<>();
    private final Set<Keys> seen = new HashSet<>();

    private PdfAdditions(PDDocument signed, PDDocument now, Set<COSDictionary> laterSignatures) {
        this.signed = signed;
        this.now = now;
        this.laterSignatures = laterSignatures;
        this.signedCatalog = signed.getDocumentCatalog().getCOSObject();
    }

    /**
     * Whether there are any.
     *
     * @param range           of the signature
     * @param now             the document as it is read
     * @param laterSignatures dictionaries of this document whose signatures came later and hold; compared by identity
     */
    static boolean since(SignedRange range, PDDocument now, Set<COSDictionary> laterSignatures) {
        ByteBuffer revision = ByteBuffer.wrap(range.file(), 0, range.end()).slice();
        try (PDDocument signed = Loader.loadPDF(new RandomAccessReadBuffer(revision))) {
            return new PdfAdditions(signed, now, laterSignatures).any();
        } catch (IOException | RuntimeException e) {
            return true;
        }
    }

    private boolean any() throws IOException {
        waiting.add(new Pair(signedCatalog, now.getDocumentCatalog().getCOSObject()));
        for (int objects = 0; !waiting.isEmpty(); objects++) {
            Pair next = waiting.remove();
            if (objects > MOST_OBJECTS || !alike(next.was(), next.is())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the two are the same apart from what they contain, which is put in the queue. */
    private boolean alike(@Nullable COSBase was, @Nullable COSBase is) throws IOException {
        boolean untouched = false;
        if (was instanceof COSObject first && is instanceof COSObject second) {
            if (!seen.add(new Keys(first.getKey(), second.getKey()))) {
                return true;
            }
            untouched = isUntouched(first.getKey(), second.getKey());
        }
        COSBase before = resolved(was);
        COSBase after = resolved(is);
        if (before instanceof COSDictionary first && after instanceof COSDictionary second) {
            return (untouched || sameBytes(first, second)) && alike(first, second);
        }
        if (before instanceof COSArray first && after instanceof COSArray second) {
            return alike(first, second);
        }
        return Objects.equals(before, after);
    }

    private static @Nullable COSBase resolved(@Nullable COSBase base) {
        COSBase object = base instanceof COSObject reference ? reference.getObject() : base;
        return object == COSNull.NULL ? null : object;
    }

    /** Whether both revisions take the object from the same bytes of the file. */
    private boolean isUntouched(COSObjectKey was, COSObjectKey is) {
        if (!was.equals(is)) {
            return false;
        }
        Long before = signed.getDocument().getXrefTable().get(was);
        Long after = now.getDocument().getXrefTable().get(is);
        if (before == null || !before.equals(after)) {
            return false;
        }
        // below zero: the number of the stream of objects that holds it
        return before >= 0 || isUntouched(new COSObjectKey(-before, 0), new COSObjectKey(-before, 0));
    }

    private static boolean sameBytes(COSDictionary was, COSDictionary is) throws IOException {
        if (!(was instanceof COSStream before) || !(is instanceof COSStream after)) {
            return was instanceof COSStream == is instanceof COSStream;
        }
        try (InputStream first = before.createRawInputStream();
                InputStream second = after.createRawInputStream()) {
            return Arrays.equals(first.readAllBytes(), second.readAllBytes());
        }
    }

    private boolean alike(COSDictionary was, COSDictionary is) {
        Set<COSName> ignored = ignored(was, is);
        Set<COSName> keys = new LinkedHashSet<>(was.keySet());
        keys.addAll(is.keySet());
        for (COSName key : keys) {
            if (ignored.contains(key)) {
                continue;
            }
            if (mayGainSignatures(was, key)) {
                if (!gainsOnlySignatures(was.getCOSArray(key), is.getCOSArray(key))) {
                    return false;
                }
            } else if (was == signedCatalog && COSName.ACRO_FORM.equals(key) && was.getCOSDictionary(key) == null) {
                if (!gainsOnlySignatures(null, is.getCOSDictionary(key).getCOSArray(COSName.FIELDS))) {
                    return false;
                }
            } else {
                waiting.add(new Pair(was.getItem(key), is.getItem(key)));
            }
        }
        return true;
    }

    private Set<COSName> ignored(COSDictionary was, COSDictionary is) {
        if (was == signedCatalog) {
            return OF_CATALOG;
        }
        if (isForm(was)) {
            return OF_FORM;
        }
        if (COSName.PAGE.equals(was.getCOSName(COSName.TYPE))) {
            return OF_PAGE;
        }
        boolean signedSince = was.getDictionaryObject(COSName.V) == null && isLaterSignature(is);
        return signedSince ? OF_SIGNED_FIELD : Set.of();
    }

    private boolean isForm(COSDictionary was) {
        return was == signedCatalog.getCOSDictionary(COSName.ACRO_FORM);
    }

    private boolean mayGainSignatures(COSDictionary was, COSName key) {
        return (isForm(was) && COSName.FIELDS.equals(key))
                || (COSName.PAGE.equals(was.getCOSName(COSName.TYPE)) && COSName.ANNOTS.equals(key));
    }

    /** Whether the later list is the former, in its order, with fields of later signatures put in. */
    private boolean gainsOnlySignatures(@Nullable COSArray was, @Nullable COSArray is) {
        int kept = 0;
        int before = was == null ? 0 : was.size();
        for (int i = 0; is != null && i < is.size(); i++) {
            if (was != null && kept < before && areOne(was.get(kept), is.get(i))) {
                waiting.add(new Pair(was.get(kept), is.get(i)));
                kept++;
            } else if (!(is.getObject(i) instanceof COSDictionary field && isLaterSignature(field))) {
                return false;
            }
        }
        return kept == before;
    }

    private static boolean areOne(COSBase was, COSBase is) {
        return (was instanceof COSObject first && is instanceof COSObject second)
                ? first.getKey().equals(second.getKey())
                : !(was instanceof COSObject) && !(is instanceof COSObject);
    }

    /** A field that holds one of the later signatures, or the place on a page of such a field. */
    private boolean isLaterSignature(COSDictionary field) {
        COSDictionary value = field.getCOSDictionary(COSName.V);
        COSDictionary parent = field.getCOSDictionary(COSName.PARENT);
        COSDictionary held = value == null && parent != null ? parent.getCOSDictionary(COSName.V) : value;
        return held != null && laterSignatures.contains(held);
    }

    private boolean alike(COSArray was, COSArray is) {
        for (int i = 0; i < Math.min(was.size(), is.size()); i++) {
            waiting.add(new Pair(was.get(i), is.get(i)));
        }
        return was.size() == is.size();
    }
}
