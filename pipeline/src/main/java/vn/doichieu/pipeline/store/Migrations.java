package vn.doichieu.pipeline.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Brings a database to the newest schema. Script number n (counted from 1) leads from version n-1 to n; the version a
 * file has is its {@code user_version}. Scripts are never changed once released, only added.
 */
final class Migrations {
    static final Migrations ALL = new Migrations(List.of(
            "V001__ledger_reports_figures_checks.sql",
            "V002__containers_and_attempts.sql",
            "V003__signatures.sql",
            "V004__recognition.sql",
            "V005__explanations.sql",
            "V006__content.sql"));

    private final List<String> scripts;

    /** @param scripts names of resources beside this class, in order */
    Migrations(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    List<String> scripts() {
        return scripts;
    }

    /** The version this program writes and the highest it understands. */
    int newest() {
        return scripts.size();
    }

    /** Runs what is missing, each script in a transaction of its own. */
    void run(Database database) {
        for (int version = database.version() + 1; version <= newest(); version++) {
            apply(database, version);
        }
    }

    private void apply(Database database, int version) {
        database.inTransaction(() -> {
            // another process may have done it while this one waited for the lock
            if (database.version() < version) {
                statements(scripts.get(version - 1)).forEach(database::update);
                database.update("PRAGMA user_version = " + version);
            }
            return version;
        });
    }

    private static List<String> statements(String script) {
        String sql = read(script).lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        return List.of(sql.strip().split(";\\s*(\n|$)"));
    }

    private static String read(String script) {
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream(script), script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(script, e);
        }
    }
}
