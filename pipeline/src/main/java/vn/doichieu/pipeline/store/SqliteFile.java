package vn.doichieu.pipeline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.sqlite.SQLiteConfig;

/** Opens a database file, having made sure that it is one of this program's, of a version it understands. */
final class SqliteFile {
    private static final int LOCK_PATIENCE_MS = 5_000;
    private static final int CACHE_KIB = 16 << 10;
    private static final Set<PosixFilePermission> WRITE = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private SqliteFile() {}

    /**
     * The database in that file, with the newest schema; the file is made where there is none.
     *
     * @throws StoreException with what to do about it
     */
    static Database open(Path file, Migrations migrations) {
        refuseWhatCannotBeWritten(file);
        Database database = connect(file);
        try {
            refuseWhatIsNotOurs(file, database, migrations);
            migrations.run(database);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Database connect(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(LOCK_PATIENCE_MS);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.enforceForeignKeys(true);
        config.setCacheSize(-CACHE_KIB);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        try {
            return new Database(file, config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
        } catch (SQLException e) {
            throw StoreTrouble.of(file, e);
        }
    }

    private static void refuseWhatCannotBeWritten(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
            throw new StoreException(StoreTrouble.notOpened(file));
        }
        // SQLite writes its log beside the file, so that the folder counts as well
        if (isReadOnly(folder) || (Files.exists(file) && isReadOnly(file))) {
            throw new StoreException(StoreTrouble.readOnly(file));
        }
    }

    /** Also for root, who may write everywhere: a file nobody has leave to write was protected on purpose. */
    private static boolean isReadOnly(Path path) {
        try {
            return !Files.isWritable(path)
                    || Files.getPosixFilePermissions(path).stream().noneMatch(WRITE::contains);
        } catch (UnsupportedOperationException | IOException e) {
            return !Files.isWritable(path);
        }
    }

    private static void refuseWhatIsNotOurs(Path file, Database database, Migrations migrations) {
        int version = database.version();
        boolean hasTables = database.first("SELECT name FROM sqlite_master", row -> row.text("name"))
                .isPresent();
        boolean hasLedger = database.first(
                        "SELECT name FROM sqlite_master WHERE name = 'change_log'", row -> row.text("name"))
                .isPresent();
        if (hasTables && (version == 0 || !hasLedger)) {
            throw new StoreException(StoreTrouble.notADatabase(file));
        }
        if (version > migrations.newest()) {
            throw new StoreException(StoreTrouble.newer(file, version, migrations.newest()));
        }
    }
}
