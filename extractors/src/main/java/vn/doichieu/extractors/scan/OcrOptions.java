package vn.doichieu.extractors.scan;

import java.time.Duration;

/**
 * How images are recognised.
 *
 * @param command  the program, looked for on the PATH, or its path
 * @param parallel pages at a time, over all files
 * @param page     most time for one page
 */
public record OcrOptions(String command, int parallel, Duration page) {
    public OcrOptions {
        if (command.isBlank() || parallel < 1 || page.isNegative() || page.isZero()) {
            throw new IllegalArgumentException("a program, a page at a time and some time are needed");
        }
    }

    /** Tesseract, as many pages as there are processors. */
    public static OcrOptions defaults() {
        return new OcrOptions("tesseract", Runtime.getRuntime().availableProcessors(), Duration.ofSeconds(60));
    }
}
