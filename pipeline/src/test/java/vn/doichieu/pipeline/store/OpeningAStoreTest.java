package vn.doichieu.pipeline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.pipeline.check.Message;

class OpeningAStoreTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("kho.db");
    }

    @Test
    void makes_a_new_store_with_the_newest_schema() throws SQLException {
        SqliteReportStore.open(file).close();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeQuery("PRAGMA user_version").getInt(1)).isEqualTo(Migrations.ALL.newest());
            assertThat(statement.executeQuery("PRAGMA journal_mode").getString(1))
                    .isEqualTo("wal");
        }
    }

    @Test
    void brings_an_older_store_to_the_newest_schema_and_keeps_its_rows() {
        Migrations first = new Migrations(List.of("V001__ledger_reports_figures_checks.sql"));
        try (Database database = SqliteFile.open(file, first)) {
            database.update("INSERT INTO report (id, file, sha256, outcome, reason_vi, reason_en, version, numbers,"
                    + " recognised, bound, in_relations, checked, flagged)"
                    + " VALUES ('id', 'a.pdf', 'aa', 'REJECTED', 'hỏng', 'broken', 1, 0, 0, 0, 0, 0, 0)");
        }
        try (Database database = SqliteFile.open(file, allAnd("later.sql"))) {
            assertThat(database.version()).isEqualTo(Migrations.ALL.newest() + 1);
            assertThat(new ReportRows(database).all())
                    .singleElement()
                    .satisfies(row -> assertThat(row.attempts().isWorthAnother(0, false))
                            .as("what an older program refused is worth another try")
                            .isTrue());
            assertThat(database.query("SELECT note FROM remark", row -> row.text("note")))
                    .containsExactly("một; hai");
        }
    }

    @Test
    void brings_a_store_of_the_first_version_to_the_newest_schema() {
        String first = "V001__ledger_reports_figures_checks.sql";
        SqliteFile.open(file, new Migrations(List.of(first))).close();
        try (SqliteReportStore store = SqliteReportStore.open(file)) {
            assertThat(store.reports()).isEmpty();
        }
    }

    private static Migrations allAnd(String script) {
        return new Migrations(Stream.concat(Migrations.ALL.scripts().stream(), Stream.of(script))
                .toList());
    }

    @Test
    void leaves_a_store_as_it_was_when_a_migration_fails() {
        SqliteReportStore.open(file).close();
        assertThatThrownBy(() -> SqliteFile.open(file, allAnd("broken.sql"))).isInstanceOf(IllegalStateException.class);
        SqliteReportStore.open(file).close();
    }

    @Test
    void refuses_a_store_of_a_newer_version() throws SQLException {
        SqliteReportStore.open(file).close();
        execute("PRAGMA user_version = 99");
        assertRefused("phiên bản mới hơn", "newer version");
    }

    @Test
    void refuses_a_file_that_is_no_database() throws Exception {
        Files.writeString(file, "đây không phải cơ sở dữ liệu ".repeat(100));
        assertRefused("không phải kho dữ liệu", "not a store");
    }

    @Test
    void refuses_the_database_of_another_program() throws SQLException {
        execute("CREATE TABLE address (name TEXT)");
        assertRefused("không phải kho dữ liệu", "not a store");
        execute("PRAGMA user_version = 1");
        assertRefused("không phải kho dữ liệu", "not a store");
    }

    @Test
    void refuses_a_folder_and_a_file_in_a_missing_folder() {
        assertThatThrownBy(() -> SqliteReportStore.open(folder)).isInstanceOf(StoreException.class);
        file = folder.resolve("không có/kho.db");
        assertRefused("không mở được", "cannot be opened");
    }

    @Test
    void refuses_a_read_only_store() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "needs POSIX permissions");
        SqliteReportStore.open(file).close();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertRefused("chỉ đọc", "read-only");
    }

    @Test
    void refuses_a_store_in_a_read_only_folder() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "needs POSIX permissions");
        Path locked = Files.createDirectory(folder.resolve("khóa"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        file = locked.resolve("kho.db");
        assertRefused("chỉ đọc", "read-only");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void says_that_a_store_is_locked() throws SQLException {
        SqliteReportStore.open(file).close();
        try (Connection other = connect();
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("BEGIN EXCLUSIVE");
            assertRefused("đang bị chương trình khác khóa", "locked by another program");
        }
    }

    @Test
    void says_that_a_store_is_locked_when_only_writing_is_barred() throws SQLException {
        try (SqliteReportStore store = SqliteReportStore.open(file);
                Connection other = connect();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThat(store.reports()).isEmpty();
            assertThatThrownBy(() -> store.saveOutcome("a", "1", LedgerOutcome.REJECTED, new Message("a", "a")))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.explanation().en()).contains("locked by another program"));
            statement.execute("ROLLBACK");
            assertThat(store.saveOutcome("a", "1", LedgerOutcome.REJECTED, new Message("a", "a"))
                            .file())
                    .isEqualTo("a");
        }
    }

    private void assertRefused(String vietnamese, String english) {
        assertThatThrownBy(() -> SqliteReportStore.open(file)).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.explanation().vi())
                    .contains(file.toString(), vietnamese)
                    .doesNotContain("\n");
            assertThat(e.explanation().en()).contains(file.toString(), english).doesNotContain("\n");
        });
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}
