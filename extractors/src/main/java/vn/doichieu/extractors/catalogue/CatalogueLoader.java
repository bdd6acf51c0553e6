package vn.doichieu.extractors.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Loads the catalogue that comes with the program, alone or with an analyst's own rows on top. */
public final class CatalogueLoader {
    private static final int VERSION_LENGTH = 12;

    private final MessageDigest digest;

    private CatalogueLoader() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The catalogue in the program's resources.
     *
     * @throws CatalogueException naming file and line, if a row is wrong
     */
    public static Catalogue builtIn() {
        return new CatalogueLoader().load(Optional.empty());
    }

    /**
     * The built-in catalogue with the files of a folder laid over it: rows with a known key replace, others are added.
     *
     * @param dir folder with files of the built-in names (indicators.tsv, phrases.tsv, ...), any of which may be absent
     * @throws CatalogueException   naming file and line, if a row is wrong
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Catalogue withOverlay(Path dir) {
        return new CatalogueLoader().load(Optional.of(dir));
    }

    private Catalogue load(Optional<Path> overlay) {
        Map<CatalogueFile, TsvTable> tables = new EnumMap<>(CatalogueFile.class);
        for (CatalogueFile file : CatalogueFile.values()) {
            TsvTable table = parse(file, file.fileName(), resource(file));
            Optional<Path> over =
                    overlay.map(dir -> dir.resolve(file.fileName())).filter(Files::isRegularFile);
            if (over.isPresent()) {
                Path path = over.get();
                table = table.overlaidWith(parse(file, path.toString(), contentOf(path)), file.key());
            }
            tables.put(file, table);
        }
        String version = HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
        return new CatalogueRows(tables).catalogue(version);
    }

    private TsvTable parse(CatalogueFile file, String name, String content) {
        digest.update((file.fileName() + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(content.getBytes(StandardCharsets.UTF_8));
        return TsvTable.parse(name, content, file.columns());
    }

    /** The built-in file; line ends as {@code \n}, so that a checkout on Windows has the same version. */
    static String resource(CatalogueFile file) {
        try (InputStream in = CatalogueLoader.class.getResourceAsStream(file.fileName())) {
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
            throw new UncheckedIOException(path.toString(), e);
        }
    }
}
