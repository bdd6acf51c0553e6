package vn.doichieu.extractors.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The built-in data files, and those that an analyst lays over them.
 *
 * @param overlay folder with files of the built-in names, any of which may be absent
 */
record CatalogueFiles(Optional<Path> overlay) {

    /**
     * The rows of each file, those of the overlay in place of built-in ones with the same key, or after them.
     *
     * @param refused told of rows that are wrong in themselves and of files without the columns they must have
     * @param read    told of each content that was read
     * @throws CatalogueException where the folder or a file cannot be read
     */
    Map<CatalogueFile, TsvTable> tables(Consumer<CatalogueException> refused, BiConsumer<CatalogueFile, String> read) {
        overlay.ifPresent(CatalogueFiles::requireFolder);
        Map<CatalogueFile, TsvTable> tables = new EnumMap<>(CatalogueFile.class);
        for (CatalogueFile file : CatalogueFile.values()) {
            String builtIn = resource(file);
            read.accept(file, builtIn);
            TsvTable table = parse(file, file.fileName(), builtIn, refused);
            Optional<Path> over =
                    overlay.map(dir -> dir.resolve(file.fileName())).filter(Files::isRegularFile);
            if (over.isPresent()) {
                String content = contentOf(over.get());
                read.accept(file, content);
                table = table.overlaidWith(parse(file, over.get().toString(), content, refused), file.key());
            }
            tables.put(file, table);
        }
        return tables;
    }

    private static TsvTable parse(
            CatalogueFile file, String name, String content, Consumer<CatalogueException> refused) {
        try {
            return TsvTable.parse(name, content, file, refused);
        } catch (CatalogueException e) {
            refused.accept(e);
            return new TsvTable(List.of());
        }
    }

    /** Tables in the folder that have none of the names that are read: most likely misspelt. */
    List<String> strays() {
        if (overlay.isEmpty()) {
            return List.of();
        }
        List<String> names =
                Stream.of(CatalogueFile.values()).map(CatalogueFile::fileName).toList();
        try (Stream<Path> files = Files.list(overlay.get())) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .filter(file -> !names.contains(String.valueOf(file.getFileName())))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(overlay.get(), e);
        }
    }

    private static void requireFolder(Path dir) {
        if (!Files.isDirectory(dir)) {
            throw new CatalogueException(
                    dir.toString(), 0, "không có thư mục danh mục này", "there is no such folder for a catalogue");
        }
    }

    /** The built-in file; line ends as {@code \n}, so that a checkout on Windows has the same version. */
    static String resource(CatalogueFile file) {
        try (InputStream in = CatalogueFiles.class.getResourceAsStream(file.fileName())) {
            if (in == null) {
                throw new CatalogueException(file.fileName(), 0, "thiếu tệp danh mục", "catalogue file is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String contentOf(Path path) {
        try {
            String content = new String(Files.readAllBytes(path), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return content.startsWith("\uFEFF") ? content.substring(1) : content;
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static CatalogueException unreadable(Path path, IOException cause) {
        CatalogueException unreadable = new CatalogueException(path.toString(), 0, "không đọc được", "cannot be read");
        unreadable.initCause(cause);
        return unreadable;
    }
}
