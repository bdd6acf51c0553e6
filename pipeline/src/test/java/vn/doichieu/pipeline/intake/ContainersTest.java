package vn.doichieu.pipeline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.doichieu.pipeline.intake.Opening.bytes;
import static vn.doichieu.pipeline.intake.Opening.entries;
import static vn.doichieu.pipeline.intake.Opening.noise;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContainersTest {
    private static final Map<String, byte[]> TWO = entries("Xã A/báo cáo.txt", "một", "b.txt", "hai");

    @TempDir
    Path folder;

    static Stream<Arguments> kinds() throws IOException {
        return Stream.of(
                Arguments.of("a.zip", Packing.zip(TWO)),
                Arguments.of("a.7z", Packing.sevenZip(TWO)),
                Arguments.of("a.tar", Packing.tar(TWO)),
                Arguments.of("a.tar.gz", Packing.gzip(Packing.tar(TWO))),
                Arguments.of("a.tgz", Packing.gzip(Packing.tar(TWO))),
                Arguments.of("a.tar.bz2", Packing.bzip2(Packing.tar(TWO))),
                Arguments.of("a.tar.xz", Packing.xz(Packing.tar(TWO))),
                Arguments.of("a.rar", RarWriter.rar(TWO)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void gives_the_files_inside_with_their_names_in_order(String name, byte[] packed) throws IOException {
        requireBsdtarFor(name);
        Opening opening = Opening.of(folder, name, packed);
        assertThat(opening.names()).containsExactly(name + " › Xã A/báo cáo.txt", name + " › b.txt");
        assertThat(opening.contents()).containsExactly("một", "hai");
        assertThat(opening.containers()).containsOnly(Optional.of(name));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void opens_each_kind_inside_another_and_whatever_its_name(String name, byte[] packed) throws IOException {
        requireBsdtarFor(name);
        Opening opening = Opening.of(folder, "ngoài.zip", Packing.zip(entries("trong.dat", packed)));
        assertThat(opening.names())
                .containsExactly("ngoài.zip › trong.dat › Xã A/báo cáo.txt", "ngoài.zip › trong.dat › b.txt");
        assertThat(opening.containers()).containsOnly(Optional.of("ngoài.zip › trong.dat"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void gives_nothing_twice_and_writes_nothing_of_a_truncated_archive(String name, byte[] packed) throws IOException {
        requireBsdtarFor(name);
        Opening opening = Opening.of(folder, name, Arrays.copyOf(packed, packed.length * 2 / 3));
        assertThat(opening.names()).doesNotHaveDuplicates();
        assertThat(opening.reasons()).isNotEmpty();
        assertThat(opening.contents()).isSubsetOf("một", "hai");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void gives_what_comes_before_the_cut_and_names_the_rest() throws IOException {
        byte[] tar = Packing.tar(entries("a.txt", "đủ", "b.pdf", noise(20_000), "c.txt", "mất"));
        Opening opening = Opening.of(folder, "a.tar", Arrays.copyOf(tar, 9_000));
        assertThat(opening.names()).containsExactly("a.tar › a.txt", "a.tar › b.pdf", "a.tar");
        assertThat(opening.contents()).containsExactly("đủ");
        assertThat(opening.reasons()).containsExactly(IntakeMessages.BROKEN_ENTRY, IntakeMessages.brokenAfter(1));
    }

    @Test
    void gives_what_comes_before_the_cut_of_a_rar() throws IOException {
        requireBsdtarFor(".rar");
        byte[] rar = RarWriter.rar(entries("a.txt", "đủ", "b.pdf", noise(20_000), "c.txt", "mất"));
        Opening opening = Opening.of(folder, "a.rar", Arrays.copyOf(rar, 9_000));
        assertThat(opening.contents()).containsExactly("đủ");
        assertThat(opening.names()).containsExactly("a.rar › a.txt", "a.rar › b.pdf", "a.rar");
    }

    /** A program that may jump about in the archive takes it for the ZIP that its last file is. */
    @Test
    void does_not_take_a_rar_for_the_document_that_is_stored_last_in_it() throws IOException {
        requireBsdtarFor(".rar");
        byte[] document = Packing.zip(entries("[Content_Types].xml", "<Types/>"));
        Opening opening = Opening.of(folder, "a.rar", RarWriter.rar(entries("báo cáo.docx", document)));
        assertThat(opening.names()).containsExactly("a.rar › báo cáo.docx");
        assertThat(opening.files().get(0).file().content()).isEqualTo(document);
    }

    @Test
    void names_a_rar_where_the_program_is_missing_as_worth_another_try() throws IOException {
        Opening opening = Opening.of(folder, "a.rar", RarWriter.rar(TWO), Opening.SMALL, Optional.empty());
        assertThat(opening.reasons()).containsExactly(IntakeMessages.NO_BSDTAR);
        assertThat(opening.unusable().get(0).hindrance()).isEqualTo(Hindrance.MACHINE);
        assertThat(opening.unusable().get(0).sha256OrEmpty()).hasSize(64);
    }

    @Test
    void names_rar_volumes_and_encrypted_rar_without_the_program() throws IOException {
        Optional<Bsdtar> none = Optional.empty();
        assertThat(Opening.of(folder, "a.rar", RarWriter.volume(TWO), Opening.SMALL, none)
                        .reasons())
                .containsExactly(IntakeMessages.PART);
        assertThat(Opening.of(folder, "b.rar", RarWriter.encrypted(), Opening.SMALL, none)
                        .reasons())
                .containsExactly(IntakeMessages.ENCRYPTED);
    }

    @Test
    void names_an_encrypted_7z() throws IOException {
        byte[] packed = Packing.sevenZip(TWO, "mật khẩu");
        assertThat(Opening.of(folder, "a.7z", packed).reasons()).contains(IntakeMessages.ENCRYPTED);
    }

    @Test
    void refuses_a_7z_that_wants_more_memory_than_there_may_be() throws IOException {
        byte[] packed = Packing.sevenZip(entries("a.txt", "một"), 512 << 20);
        Opening opening = Opening.of(folder, "a.7z", packed);
        assertThat(opening.reasons()).containsExactly(IntakeMessages.TOO_MUCH_MEMORY);
        assertThat(opening.files()).isEmpty();
    }

    static Stream<Arguments> single() throws IOException {
        return Stream.of(
                Arguments.of("báo cáo.docx.gz", Packing.gzip(bytes("một"))),
                Arguments.of("báo cáo.docx.bz2", Packing.bzip2(bytes("một"))),
                Arguments.of("báo cáo.docx.xz", Packing.xz(bytes("một"))));
    }

    @ParameterizedTest
    @MethodSource("single")
    void gives_the_one_file_in_a_compressed_stream(String name, byte[] packed) throws IOException {
        Opening opening = Opening.of(folder, name, packed);
        assertThat(opening.names()).containsExactly(name + " › báo cáo.docx");
        assertThat(opening.contents()).containsExactly("một");
    }

    static Stream<Arguments> bombs() throws IOException {
        Map<String, byte[]> zeros = entries("a.txt", "một", "bom.txt", new byte[90_000]);
        return Stream.of(
                Arguments.of("a.zip", Packing.zip(zeros)),
                Arguments.of("a.7z", Packing.sevenZip(zeros)),
                Arguments.of("a.tar.gz", Packing.gzip(Packing.tar(zeros))),
                Arguments.of("a.tar.xz", Packing.xz(Packing.tar(zeros))),
                Arguments.of("a.gz", Packing.gzip(new byte[90_000])),
                Arguments.of("ẩn.tar.gz", Packing.gzip(Packing.tar(entries(".ẩn", new byte[90_000], "a.txt", "một")))));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void stops_at_a_bomb_alone_and_in_a_mail(String name, byte[] packed) throws IOException {
        assertThat(Opening.of(folder, name, packed).reasons()).contains(IntakeMessages.BOMB);
        Opening inMail = Opening.of(folder, "thư.eml", Mails.with(entries(name, packed, "sau.txt", "còn")));
        assertThat(inMail.reasons()).contains(IntakeMessages.BOMB);
        assertThat(inMail.contents()).as("the rest of the mail").contains("còn");
    }

    @Test
    void ends_a_zip_that_holds_itself() throws IOException {
        byte[] inner = Packing.zip(entries("a.txt", "một"));
        for (int i = 0; i < 10; i++) {
            inner = Packing.zip(entries("r.zip", inner));
        }
        assertThat(Opening.of(folder, "r.zip", inner).reasons()).containsExactly(IntakeMessages.tooDeep(3));
    }

    @Test
    void refuses_a_zip_whose_entries_lie_over_each_other() throws IOException {
        byte[] packed = Packing.zip(entries("a.txt", noise(3_000), "b.txt", noise(3_000)));
        int directory = new String(packed, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        // the packed size of the first entry, in the central directory (APPNOTE 4.3.12), reaches over the second
        packed[directory + 21] = 0x17;
        assertThat(Opening.of(folder, "a.zip", packed).reasons()).containsExactly(IntakeMessages.OVERLAP);
    }

    @Test
    void stops_after_the_allowed_number_of_files_and_says_how_many() throws IOException {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 25; i++) {
            many.put(i + ".txt", bytes("x" + i));
        }
        for (byte[] packed : new byte[][] {Packing.zip(many), Packing.sevenZip(many), Packing.tar(many)}) {
            Opening opening = Opening.of(folder, "nhiều", packed);
            assertThat(opening.files()).hasSize(20);
            assertThat(opening.reasons()).containsExactly(IntakeMessages.tooManyFiles(20));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.txt", "/etc/a.txt", "C:\\a.txt", "x/../../a.txt"})
    void refuses_names_that_lead_out_in_every_kind(String name) throws IOException {
        Map<String, byte[]> files = entries(name, "một", "b.txt", "hai");
        for (byte[] packed : new byte[][] {Packing.zip(files), Packing.sevenZip(files), tarAsWritten(files)}) {
            Opening opening = Opening.of(folder, "a", packed);
            assertThat(opening.reasons()).containsExactly(IntakeMessages.ESCAPES);
            assertThat(opening.contents()).containsExactly("hai");
        }
    }

    private static byte[] tarAsWritten(Map<String, byte[]> files) throws IOException {
        return Packing.tar(files, "UTF-8", TarArchiveOutputStream.LONGFILE_GNU, false);
    }

    @ParameterizedTest
    @ValueSource(bytes = {TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_CHR, TarConstants.LF_FIFO})
    void refuses_links_and_devices(byte type) throws IOException {
        byte[] packed = Packing.special("a.txt", type, "/etc/passwd");
        assertThat(Opening.of(folder, "a.tar", packed).reasons()).containsExactly(IntakeMessages.NO_FILE);
    }

    /** The sum of the header's bytes, its own eight taken as spaces, in octal (POSIX ustar). */
    private static void putChecksumRight(byte[] packed, int header) {
        Arrays.fill(packed, header + 148, header + 156, (byte) ' ');
        int sum = 0;
        for (int i = header; i < header + 512; i++) {
            sum += packed[i] & 0xFF;
        }
        byte[] octal = String.format(Locale.ROOT, "%06o\0 ", sum).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(octal, 0, packed, header + 148, octal.length);
    }

    @Test
    void keeps_two_files_of_one_name_apart() throws IOException {
        byte[] packed = Packing.tar(entries("a.txt", "một", "b.txt", "hai"));
        int second = 1024;
        packed[second] = 'a'; // the second name becomes the first
        putChecksumRight(packed, second);
        Opening opening = Opening.of(folder, "a.tar", packed);
        assertThat(opening.names()).containsExactly("a.tar › a.txt", "a.tar › a (2).txt");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "UTF-8, xã Hòa Bình/báo cáo.txt, -",
                "windows-1258, Bao cao xa\u0301.txt, Bao cao xá.txt",
                "IBM850, báo cáo.txt, -",
                "windows-1258, Đưng Ư Ơ ă.txt, -",
            })
    void reads_names_of_old_tar_headers(String encoding, String written, String read) throws IOException {
        byte[] packed = Packing.tar(entries(written, "một"), encoding, TarArchiveOutputStream.LONGFILE_GNU, false);
        assertThat(Opening.of(folder, "a.tar", packed).names())
                .containsExactly("a.tar › " + (read == null ? written : read));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a\nb.txt'|a b.txt",
                "'a\u0000\u0007.txt'|a .txt",
                "'\u202etxt.exe'|txt.exe",
                "a\\b\\c.txt|a/b/c.txt",
                "./a//b.txt|a/b.txt",
                "a › b.txt|a > b.txt",
                "'   '|không tên",
            })
    void shows_names_on_one_line_and_without_tricks(String name, String shown) {
        assertThat(EntryName.shown(name)).isEqualTo(shown);
    }

    @Test
    void shortens_names_that_nobody_can_read_and_keeps_their_extension() {
        assertThat(EntryName.shown("x".repeat(70_000) + ".docx"))
                .hasSizeLessThan(200)
                .endsWith("….docx");
    }

    private static void requireBsdtarFor(String name) {
        boolean needed = name.endsWith(".rar");
        assumeTrue(!needed || Bsdtar.onPath().isPresent() || System.getenv("CI") != null, "bsdtar is not on the PATH");
    }
}
