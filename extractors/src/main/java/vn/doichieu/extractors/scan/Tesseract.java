package vn.doichieu.extractors.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * The program Tesseract. A process of its own for each call, images through its standard
 * input, so that nothing is left behind on the disk; killed when it takes too long or the thread is interrupted.
 */
final class Tesseract {

    private static final Duration TO_ANSWER = Duration.ofSeconds(20);

    /** What the image holds, by Tesseract's number for it. */
    enum Layout {
        PAGE(3),
        BLOCK(6),
        LINE(7);

        private final int mode;

        Layout(int mode) {
            this.mode = mode;
        }
    }

    /** The data to read by. */
    enum Language {
        VIETNAMESE("vie"),
        /** Comes with every Tesseract, and knows lone numbers better (measured: 166 of 166 clean ones, not 164). */
        ENGLISH("eng");

        private final String code;

        Language(String code) {
            this.code = code;
        }
    }

    private final String command;

    /**
     * @param command its name, looked for on the PATH, or its path
     */
    Tesseract(String command) {
        this.command = command;
    }

    /** The languages that are installed; none where the program is not there. */
    Set<Language> installed() throws InterruptedException {
        try {
            String languages = new String(run(List.of("--list-langs"), out -> {}, TO_ANSWER), StandardCharsets.UTF_8);
            Set<String> codes = languages.lines().map(String::strip).collect(Collectors.toSet());
            return Arrays.stream(Language.values())
                    .filter(language -> codes.contains(language.code))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            return Set.of();
        }
    }

    /**
     * Reads one image.
     *
     * @param most     time it may take
     * @return its lines in Tesseract's order
     * @throws IOException where it fails or takes too long
     */
    List<ReadLine> read(Grey image, Layout layout, Language language, Duration most)
            throws IOException, InterruptedException {
        List<List<ReadLine>> pages =
                Hocr.pages(run(arguments(layout, language, Map.of()), out -> Netpbm.write(image, out), most));
        return pages.isEmpty() ? List.of() : pages.get(0);
    }

    /**
     * Reads several images in one process.
     *
     * @param layout   what each holds
     * @param settings names and values of Tesseract's own
     * @return what each holds, in their order
     */
    List<List<ReadLine>> readAll(
            List<Grey> images, Layout layout, Language language, Map<String, String> settings, Duration most)
            throws IOException, InterruptedException {
        if (images.isEmpty()) {
            return List.of();
        }
        List<List<ReadLine>> pages =
                Hocr.pages(run(arguments(layout, language, settings), out -> Tiff.write(images, out), most));
        if (pages.size() != images.size()) {
            throw new IOException(pages.size() + " answers for " + images.size() + " images");
        }
        return pages;
    }

    private static List<String> arguments(Layout layout, Language language, Map<String, String> settings) {
        List<String> arguments = new ArrayList<>(
                List.of("stdin", "stdout", "-l", language.code, "--psm", String.valueOf(layout.mode), "--dpi", "300"));
        if (layout == Layout.PAGE) {
            // narrow columns of a table would be taken for upright writing
            arguments.addAll(List.of("-c", "textord_tabfind_vertical_text=0"));
        }
        settings.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        arguments.addAll(List.of("-c", "hocr_char_boxes=1", "hocr"));
        return arguments;
    }

    private interface Input {
        void writeTo(OutputStream out) throws IOException;
    }

    private byte[] run(List<String> arguments, Input input, Duration most) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD);
        // its threads wait for each other more than they work: one a page, several pages at a time
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        CompletableFuture<byte[]> answer =
                CompletableFuture.supplyAsync(() -> allOf(process.getInputStream()), Pipes.POOL);
        CompletableFuture<Void> fed = CompletableFuture.runAsync(() -> feed(process, input), Pipes.POOL);
        try {
            byte[] bytes = answer.get(most.toMillis(), TimeUnit.MILLISECONDS);
            if (!process.waitFor(TO_ANSWER.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
                throw new IOException(command + " failed");
            }
            return bytes;
        } catch (TimeoutException e) {
            throw new IOException(command + " took more than " + most.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw new IOException(command + " failed", e);
        } finally {
            process.destroyForcibly();
            fed.cancel(true);
        }
    }

    private static byte[] allOf(InputStream in) {
        try (in) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A process that dies early breaks the pipe; its exit value tells. */
    private static void feed(Process process, Input input) {
        try (OutputStream out = process.getOutputStream()) {
            input.writeTo(out);
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(Tesseract.class).debug("pipe to the recognition broke", e);
        }
    }
}
