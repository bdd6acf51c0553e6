package vn.doichieu.pipeline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.pipeline.check.Message;

class IntakeTest {
    private static final IntakeLimits SMALL = new IntakeLimits(100_000, 250_000, 20, 50, 10_000, 3);

    @TempDir
    Path folder;

    @Test
    void walks_folders_in_the_order_of_names_and_leaves_out_what_is_no_report() throws IOException {
        for (String name : List.of(
                "b/2.txt",
                "b/1.txt",
                "a.pdf",
                ".ẩn",
                ".git/x.txt",
                "~$a.docx",
                "kho.db",
                "kho.db-wal",
                "kho.db-shm",
                "Thumbs.db",
                "desktop.ini",
                "__MACOSX/a.pdf")) {
            write(name, name);
        }
        assertThat(names(open(folder))).containsExactly("a.pdf", "b/1.txt", "b/2.txt");
    }

    @Test
    void opens_nothing_before_it_is_asked() throws IOException {
        Path file = write("a.txt", "x");
        Intake intake = new Intake(SMALL);
        List<Found> found = intake.find(List.of(folder));
        Files.delete(file);
        List<Incoming> incoming = new ArrayList<>();
        intake.open(found.get(0), incoming::add);
        assertThat(reasons(incoming)).containsExactly(IntakeMessages.UNREADABLE);
    }

    @Test
    void gives_a_single_file_under_its_own_name_in_nfc() throws IOException {
        String decomposed = Normalizer.normalize("báo cáo xã Hòa.txt", Normalizer.Form.NFD);
        write(decomposed, "nội dung");
        List<Incoming> incoming = open(folder);
        assertThat(names(incoming)).containsExactly("báo cáo xã Hòa.txt");
        assertThat(content(incoming.get(0))).isEqualTo("nội dung");
    }

    @Test
    void names_a_missing_path_and_an_empty_folder() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("trống"));
        Files.writeString(empty.resolve(".ẩn"), "x");
        List<Incoming> incoming = open(folder.resolve("không-có.pdf"), empty);
        assertThat(reasons(incoming)).containsExactly(IntakeMessages.MISSING, IntakeMessages.NO_FILES);
        assertThat(incoming)
                .allSatisfy(item ->
                        assertThat(((Incoming.Unusable) item).sha256OrEmpty()).isEmpty());
        assertThat(names(incoming).get(0)).endsWith("không-có.pdf");
    }

    @Test
    void names_empty_and_too_large_files_with_their_hash() throws IOException {
        write("rỗng.txt", "");
        Files.write(folder.resolve("to.txt"), new byte[100_001]);
        List<Incoming> incoming = open(folder);
        assertThat(reasons(incoming)).containsExactly(IntakeMessages.EMPTY, IntakeMessages.tooLarge(100_000));
        assertThat(incoming)
                .allSatisfy(item ->
                        assertThat(((Incoming.Unusable) item).sha256OrEmpty()).hasSize(64));
    }

    @Test
    void names_a_link_that_leads_nowhere_and_goes_on() throws IOException {
        write("c.txt", "x");
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("không-có"));
        List<Incoming> incoming = open(folder);
        assertThat(names(incoming)).containsExactly("b.txt", "c.txt");
        assertThat(((Incoming.Unusable) incoming.get(0)).reason()).isEqualTo(IntakeMessages.BROKEN_LINK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"377abcaf271c", "526172211a0700", "1f8b08", "425a68", "fd377a585a00"})
    void names_what_only_begins_as_an_archive_whatever_its_name(String magic) throws IOException {
        Files.write(folder.resolve("a.docx"), HexFormat.of().parseHex(magic + "00"));
        assertThat(reasons(open(folder))).containsExactly(IntakeMessages.BROKEN_ARCHIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.part1.rar", "a.r00", "a.7z.001", "a.zip.002", "a.z01"})
    void names_volumes_of_archives(String name) throws IOException {
        Files.write(folder.resolve(name), noise(100));
        assertThat(reasons(open(folder))).containsExactly(IntakeMessages.PART);
    }

    @Test
    void opens_archives_within_archives_to_a_depth_of_three() throws IOException {
        byte[] fourth = zip(Map.of("sâu.txt", bytes("4")));
        byte[] third = zip(Map.of("bốn.zip", fourth));
        byte[] second = zip(entries("ba.zip", third, "hai.txt", bytes("2")));
        Files.write(folder.resolve("một.zip"), zip(entries("hai.zip", second, "một.txt", bytes("1"))));
        List<Incoming> incoming = open(folder);
        assertThat(names(incoming))
                .containsExactly(
                        "một.zip › hai.zip › ba.zip › bốn.zip", "một.zip › hai.zip › hai.txt", "một.zip › một.txt");
        assertThat(reasons(incoming)).containsExactly(IntakeMessages.tooDeep(3));
    }

    @Test
    void takes_an_archive_for_one_whatever_its_name_and_a_document_for_none() throws IOException {
        Files.write(folder.resolve("1.dat"), zip(Map.of("a.txt", bytes("x"))));
        Files.write(folder.resolve("2.zip"), zip(Map.of("[Content_Types].xml", bytes("<Types/>"))));
        Files.write(folder.resolve("3.odt"), zip(Map.of("mimetype", bytes("application/vnd.oasis.opendocument.text"))));
        assertThat(names(open(folder))).containsExactly("1.dat › a.txt", "2.zip", "3.odt");
    }

    @Test
    void leaves_a_broken_zip_to_the_reader_unless_it_says_that_it_is_an_archive() throws IOException {
        byte[] whole = zip(Map.of("a.txt", noise(1_000)));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        Files.write(folder.resolve("a.docx"), half);
        Files.write(folder.resolve("b.zip"), half);
        List<Incoming> incoming = open(folder);
        assertThat(incoming.get(0)).isInstanceOf(Incoming.File.class);
        assertThat(names(incoming)).containsExactly("a.docx", "b.zip › a.txt", "b.zip");
        assertThat(reasons(incoming)).containsExactly(IntakeMessages.BROKEN_ENTRY, IntakeMessages.BROKEN_ARCHIVE);
    }

    @Test
    void gives_what_stands_before_the_cut_of_a_truncated_zip() throws IOException {
        byte[] whole = zip(entries("a.txt", bytes("nội dung"), "b.pdf", noise(5_000)));
        Files.write(folder.resolve("a.zip"), Arrays.copyOf(whole, 3_000));
        List<Incoming> incoming = open(folder);
        assertThat(names(incoming)).containsExactly("a.zip › a.txt", "a.zip › b.pdf", "a.zip");
        assertThat(content(incoming.get(0))).isEqualTo("nội dung");
        assertThat(reasons(incoming)).containsExactly(IntakeMessages.BROKEN_ENTRY, IntakeMessages.brokenAfter(1));
    }

    @Test
    void names_an_empty_archive_and_empty_files_inside() throws IOException {
        Files.write(folder.resolve("a.zip"), zip(Map.of()));
        Files.write(folder.resolve("b.zip"), zip(Map.of("rỗng.txt", new byte[0])));
        assertThat(reasons(open(folder))).containsExactly(IntakeMessages.EMPTY_ARCHIVE, IntakeMessages.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1258"})
    void reads_vietnamese_names_in_old_code_pages(String encoding) throws IOException {
        assumeTrue(Charset.isSupported(encoding), encoding + " is not in this JRE");
        String name = "xã Hòa Bình/báo cáo quý.txt";
        // code page 1258 writes base letters and tone marks apart
        byte[] packed = zip(asWindowsWrites(name), bytes("x"), encoding);
        Files.write(folder.resolve("a.zip"), packed);
        assertThat(names(open(folder))).containsExactly("a.zip › " + name);
    }

    @Test
    void composes_names_that_a_mac_wrote_decomposed_and_without_saying_utf8() throws IOException {
        String name = "Phường Kiến Hưng – báo cáo.txt";
        byte[] packed = zip(Normalizer.normalize(name, Normalizer.Form.NFD), bytes("x"), "UTF-8");
        Files.write(folder.resolve("a.zip"), packed);
        assertThat(names(open(folder))).containsExactly("a.zip › " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/a.txt", "/tmp/a.txt", "C:/a.txt", "x/..\\..\\a.txt"})
    void refuses_names_that_lead_out_of_the_archive(String name) throws IOException {
        Files.write(folder.resolve("a.zip"), zip(entries(name, bytes("x"), "b.txt", bytes("y"))));
        List<Incoming> incoming = open(folder);
        assertThat(reasons(incoming)).containsExactly(IntakeMessages.ESCAPES);
        assertThat(names(incoming)).contains("a.zip › b.txt");
    }

    @Test
    void names_encrypted_entries_and_reads_the_others() throws IOException {
        byte[] packed = zip(entries("a.txt", bytes("x"), "b.txt", bytes("y")));
        markFirstEntryEncrypted(packed);
        Files.write(folder.resolve("a.zip"), packed);
        List<Incoming> incoming = open(folder);
        assertThat(reasons(incoming)).containsExactly(IntakeMessages.ENCRYPTED);
        assertThat(((Incoming.Unusable) incoming.get(0)).sha256OrEmpty()).hasSize(64);
        assertThat(content(incoming.get(1))).isEqualTo("y");
    }

    @Test
    void stops_at_a_bomb_by_its_ratio_and_keeps_what_came_before() throws IOException {
        Files.write(folder.resolve("a.zip"), zip(entries("a.txt", bytes("x"), "bom.txt", new byte[60_000])));
        List<Incoming> incoming = open(folder);
        assertThat(names(incoming)).containsExactly("a.zip › a.txt", "a.zip");
        assertThat(reasons(incoming)).containsExactly(IntakeMessages.BOMB);
    }

    @Test
    void stops_at_too_many_files_and_too_many_bytes_in_all_those_nested_included() throws IOException {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 15; i++) {
            many.put(i + ".txt", bytes("x" + i));
        }
        Files.write(folder.resolve("a.zip"), zip(entries("1.zip", zip(many), "2.zip", zip(many))));
        Files.write(folder.resolve("b.zip"), zip(Map.of("1", noise(90_000), "2", noise(90_000), "3", noise(90_000))));
        assertThat(reasons(open(folder))).containsExactly(IntakeMessages.tooManyFiles(20), IntakeMessages.BOMB);
    }

    @Test
    void names_a_file_in_an_archive_that_is_too_large_and_goes_on() throws IOException {
        Files.write(folder.resolve("a.zip"), zip(entries("to.pdf", noise(110_000), "b.txt", bytes("y"))));
        List<Incoming> incoming = open(folder);
        assertThat(reasons(incoming)).containsExactly(IntakeMessages.tooLarge(100_000));
        assertThat(names(incoming)).containsExactly("a.zip › to.pdf", "a.zip › b.txt");
    }

    private List<Incoming> open(Path... paths) {
        Intake intake = new Intake(SMALL);
        List<Incoming> incoming = new ArrayList<>();
        intake.find(List.of(paths))
                .forEach(found -> intake.open(found, item -> {
                    if (!(item instanceof Incoming.Opened)) {
                        incoming.add(item);
                    }
                }));
        return incoming;
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static List<String> names(List<Incoming> incoming) {
        return incoming.stream().map(Incoming::name).toList();
    }

    private static List<Message> reasons(List<Incoming> incoming) {
        return incoming.stream()
                .filter(Incoming.Unusable.class::isInstance)
                .map(item -> ((Incoming.Unusable) item).reason())
                .toList();
    }

    private static String content(Incoming incoming) {
        return new String(((Incoming.File) incoming).file().content(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        return noise;
    }

    private static Map<String, byte[]> entries(String first, byte[] firstContent, String second, byte[] secondContent) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(first, firstContent);
        entries.put(second, secondContent);
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        return write(out -> {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(out, entry.getKey(), entry.getValue());
            }
        });
    }

    /** One entry whose name is written in that encoding without the flag that would say so. */
    private static byte[] zip(String name, byte[] content, String encoding) throws IOException {
        return write(out -> {
            out.setEncoding(encoding);
            out.setUseLanguageEncodingFlag(false);
            out.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
            put(out, name, content);
        });
    }

    private interface Packing {
        void to(ZipArchiveOutputStream out) throws IOException;
    }

    private static byte[] write(Packing packing) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream((OutputStream) packed)) {
            packing.to(out);
        }
        return packed.toByteArray();
    }

    private static void put(ZipArchiveOutputStream out, String name, byte[] content) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        out.putArchiveEntry(entry);
        out.write(content);
        out.closeArchiveEntry();
    }

    /** Vowels with circumflex, breve or horn are letters of the code page; tones are marks of their own. */
    private static String asWindowsWrites(String name) {
        StringBuilder written = new StringBuilder();
        for (char letter : Normalizer.normalize(name, Normalizer.Form.NFD).toCharArray()) {
            int last = written.length() - 1;
            boolean shapesLetter = letter == '\u0302' || letter == '\u0306' || letter == '\u031b';
            if (shapesLetter) {
                written.setCharAt(
                        last,
                        Normalizer.normalize("" + written.charAt(last) + letter, Normalizer.Form.NFC)
                                .charAt(0));
            } else {
                written.append(letter);
            }
        }
        return written.toString();
    }

    /** Sets bit 0 of the general purpose flags (APPNOTE 4.4.4) in the first local and central header. */
    private static void markFirstEntryEncrypted(byte[] packed) {
        packed[6] |= 1;
        for (int i = 0; i < packed.length - 4; i++) {
            if (packed[i] == 'P' && packed[i + 1] == 'K' && packed[i + 2] == 1 && packed[i + 3] == 2) {
                packed[i + 8] |= 1;
                return;
            }
        }
    }
}
