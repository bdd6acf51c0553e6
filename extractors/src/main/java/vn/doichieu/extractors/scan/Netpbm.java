package vn.doichieu.extractors.scan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The plainest of image formats: nothing to compress and nothing to unpack. */
final class Netpbm {
    private Netpbm() {}

    static void write(Grey image, OutputStream out) throws IOException {
        String header = "P5 " + image.width() + " " + image.height() + " 255\n";
        out.write(header.getBytes(StandardCharsets.US_ASCII));
        out.write(image.pixels());
    }
}
