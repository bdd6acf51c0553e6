package vn.doichieu.pipeline.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.SourceFile;
import vn.doichieu.extractors.reading.Format;
import vn.doichieu.extractors.reading.ReadOutcome;
import vn.doichieu.extractors.reading.ReportReader;

/** Does what the file tells it to, as parsers do with bad files. */
public final class MisbehavingReader implements ReportReader {

    @Override
    public ReadOutcome read(SourceFile file) {
        String[] order = new String(file.content(), StandardCharsets.UTF_8).split(" ", 2);
        return switch (order[0]) {
            case "hang" -> hang();
            case "spin" -> spin();
            case "swallow" -> swallow();
            case "crash" -> crash();
            case "throw" -> throw new IllegalStateException("thrown");
            case "overflow" -> overflow(1);
            case "print" -> print();
            case "process" -> text(ProcessHandle.current().pid() + " " + System.getenv());
            case "scratch" -> scratch();
            case "child" -> child(Path.of(order[1]));
            default -> text(order[0]);
        };
    }

    private static ReadOutcome text(String text) {
        return new ReadOutcome.Read(ReportText.of(text, List.of(), List.of(), List.of()), Format.TEXT);
    }

    private static ReadOutcome hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return text("interrupted");
    }

    private static ReadOutcome spin() {
        long turns = 0;
        while (turns >= 0) {
            turns = (turns + 1) & Long.MAX_VALUE;
        }
        return text("done");
    }

    @SuppressWarnings("ModifiedButNotUsed") // to hold on to the memory is its use
    private static ReadOutcome swallow() {
        List<byte[]> all = new ArrayList<>();
        while (true) {
            try {
                all.add(new byte[1 << 20]);
            } catch (OutOfMemoryError e) {
                // as parsers do that catch whatever is thrown
            }
        }
    }

    private static ReadOutcome crash() {
        Runtime.getRuntime().halt(134);
        return text("alive");
    }

    private static ReadOutcome overflow(int depth) {
        return depth < 0 ? text("deep") : overflow(depth + 1);
    }

    private static ReadOutcome print() {
        System.out.println("printed by a parser".repeat(10_000));
        return text("printed");
    }

    private static ReadOutcome scratch() {
        try {
            return text(Files.createTempFile("left", ".tmp").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadOutcome child(Path pid) {
        try {
            Process sleeping = new ProcessBuilder("sleep", "600").start();
            Files.writeString(pid, String.valueOf(sleeping.pid()));
            return hang();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
