package vn.doichieu.extractors.catalogue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Loads the catalogue that comes with the program, alone or with an analyst's own rows on top. */
public final class CatalogueLoader {
    private static final int VERSION_LENGTH = 12;

    private CatalogueLoader() {}

    private static void refuse(CatalogueException e) {
        throw e;
    }

    /**
     * The catalogue in the program's resources.
     *
     * @throws CatalogueException naming file and line, if a row is wrong
     */
    public static Catalogue builtIn() {
        return load(Optional.empty());
    }

    /**
     * The built-in catalogue with the files of a folder laid over it: rows with a known key replace, others are added.
     *
     * @param dir folder with files of the built-in names (indicators.tsv, phrases.tsv, ...), any of which may be absent
     * @throws CatalogueException naming file and line, if a row is wrong; naming the folder or file that cannot be read
     */
    public static Catalogue withOverlay(Path dir) {
        return load(Optional.of(dir));
    }

    private static Catalogue load(Optional<Path> overlay) {
        MessageDigest digest = sha256();
        Map<CatalogueFile, TsvTable> tables = new CatalogueFiles(overlay)
                .tables(CatalogueLoader::refuse, (file, content) -> {
                    digest.update((file.fileName() + "\n").getBytes(StandardCharsets.UTF_8));
                    digest.update(content.getBytes(StandardCharsets.UTF_8));
                });
        String version = HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
        return new CatalogueRows(tables, CatalogueLoader::refuse).catalogue(version);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
