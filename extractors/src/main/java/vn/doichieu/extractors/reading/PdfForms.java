package vn.doichieu.extractors.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * The forms drawn on one page. A form may not draw itself (ISO 32000-1, 8.10.1), and forms that each draw the next a few
 * times over come to millions in a file of a few kilobytes.
 */
final class PdfForms {
    /** Drawings with a form for each symbol have some thousands on a page. */
    private static final int MOST = 50_000;

    /** Draws the content of a form. */
    interface Drawing<F extends PDFormXObject> {
        void draw(F form) throws IOException;
    }

    private final Set<COSStream> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int drawn;

    /**
     * Draws a form unless it is being drawn already.
     *
     * @throws UncheckedIOException where the page draws more than any real one; a checked exception would be passed over
     */
    <F extends PDFormXObject> void draw(F form, Drawing<F> drawing) throws IOException {
        if (++drawn > MOST) {
            throw new UncheckedIOException(new IOException("more than " + MOST + " forms on a page"));
        }
        COSStream content = form.getCOSObject();
        if (open.add(content)) {
            try {
                drawing.draw(form);
            } finally {
                open.remove(content);
            }
        }
    }
}
