package vn.doichieu.pipeline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.extractors.reading.DefaultReportReader;
import vn.doichieu.extractors.reading.ReadOutcome;
import vn.doichieu.extractors.reading.Refusal;
import vn.doichieu.extractors.reading.ReportReader;
import vn.doichieu.extractors.scan.OcrOptions;

/**
 * Files of the corpus damaged at random, alone and in an archive or e-mail, from taking in to reading: each comes out as
 * something read or as a reason, never as a fault of the program, and nothing is left on the disk. The seed is fixed.
 */
class DamagedFilesTest {
    private static final int ROUNDS = 4;
    private static final long SEED = 20_261_126;

    /** Ways to damage bytes. */
    private static final Map<String, BiFunction<byte[], Random, byte[]>> WAYS = new TreeMap<>(Map.of(
            "bits", DamagedFilesTest::bits,
            "cut", (file, random) -> Arrays.copyOf(file, 1 + random.nextInt(file.length - 1)),
            "hole", DamagedFilesTest::hole,
            "swap", DamagedFilesTest::swap,
            "length", DamagedFilesTest::lengths));

    /** Damaged PDFs look like scans; recognising their pages is tested elsewhere and takes long. */
    private final ReportReader reader =
            new DefaultReportReader(new OcrOptions("khong-co-tesseract", 1, Duration.ofSeconds(1)));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pdf", "txt", "zip", "eml"})
    void are_read_or_refused_with_a_reason(String kind) throws IOException {
        byte[] whole = whole(kind);
        Random random = new Random(SEED);
        for (Map.Entry<String, BiFunction<byte[], Random, byte[]>> way : WAYS.entrySet()) {
            for (int round = 0; round < ROUNDS; round++) {
                String name = way.getKey() + round + "." + kind;
                Opening opening = Opening.of(
                        folder, name, way.getValue().apply(whole, random), IntakeLimits.DEFAULT, Bsdtar.onPath());
                assertThat(opening.names()).as(name).isNotEmpty();
                assertThat(opening.reasons())
                        .as(name)
                        .allSatisfy(
                                reason -> assertThat(reason.vi()).isNotBlank().doesNotContain("\n"));
                assertThat(refusals(opening)).as(name).doesNotContain(Refusal.FAILED);
                assertThat(folder.toFile().list()).as(name).containsExactly(name);
                Files.delete(folder.resolve(name));
            }
        }
    }

    private List<Refusal> refusals(Opening opening) {
        List<Refusal> refusals = new ArrayList<>();
        for (Incoming.File incoming : opening.files()) {
            if (reader.read(incoming.file()) instanceof ReadOutcome.Refused refused) {
                refusals.add(refused.reason());
            }
        }
        return refusals;
    }

    private static byte[] whole(String kind) throws IOException {
        String stem = "bao-cao-quy-2-2026-phuong-hong-bang.";
        return switch (kind) {
            case "zip" -> Packing.zip(Opening.entries("a.docx", corpus(stem + "docx"), "b.txt", corpus(stem + "txt")));
            case "eml" -> Mails.with(Opening.entries("a.docx", corpus(stem + "docx"), "b.pdf", corpus(stem + "pdf")));
            default -> corpus(stem + kind);
        };
    }

    private static byte[] corpus(String name) throws IOException {
        Path root = Path.of(System.getProperty("project.root", ".."));
        return Files.readAllBytes(root.resolve("corpus").resolve(name));
    }

    private static byte[] bits(byte[] file, Random random) {
        byte[] damaged = file.clone();
        for (int i = 0; i < 1 + file.length / 2_000; i++) {
            damaged[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return damaged;
    }

    private static byte[] hole(byte[] file, Random random) {
        byte[] damaged = file.clone();
        int start = random.nextInt(file.length);
        Arrays.fill(damaged, start, Math.min(file.length, start + 1 + random.nextInt(2_000)), (byte) 0);
        return damaged;
    }

    private static byte[] swap(byte[] file, Random random) {
        byte[] damaged = file.clone();
        int length = file.length / 8;
        int one = random.nextInt(file.length - length);
        int other = random.nextInt(file.length - length);
        System.arraycopy(file, one, damaged, other, length);
        System.arraycopy(file, other, damaged, one, length);
        return damaged;
    }

    /** Four bytes as programs write lengths and offsets. */
    private static byte[] lengths(byte[] file, Random random) {
        byte[] damaged = file.clone();
        for (int i = 0; i < 5; i++) {
            int start = random.nextInt(file.length - 4);
            Arrays.fill(damaged, start, start + 4, (byte) (random.nextBoolean() ? 0xff : 0x7f));
        }
        return damaged;
    }
}
