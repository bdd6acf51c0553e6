package vn.doichieu.pipeline.store;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Statements on one connection. Arguments may be strings, numbers, dates, enum constants and Optionals of these; whole
 * decimals are written in full, without an exponent. Everything that goes wrong is a {@link StoreException} with a line
 * for people, except for a row that breaks a constraint: that is an {@link IllegalStateException}, a fault of the
 * program's.
 */
final class Database implements AutoCloseable {
    private final Path file;
    private final Connection connection;

    Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Number of the last migration the file went through; 0 for a new one. */
    int version() {
        return query("PRAGMA user_version", row -> row.integer("user_version")).get(0);
    }

    <T> List<T> query(String sql, Row.Mapper<T> mapper, Object... arguments) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows);
                while (rows.next()) {
                    found.add(mapper.map(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw StoreTrouble.of(file, e);
        }
    }

    <T> Optional<T> first(String sql, Row.Mapper<T> mapper, Object... arguments) {
        return query(sql, mapper, arguments).stream().findFirst();
    }

    void update(String sql, Object... arguments) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw StoreTrouble.of(file, e);
        }
    }

    /** Runs one statement for many rows. */
    void batch(String sql, Collection<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw StoreTrouble.of(file, e);
        }
    }

    /** The key SQLite gave the row inserted last. */
    long lastId() {
        return query("SELECT last_insert_rowid() AS id", row -> row.longInteger("id"))
                .get(0);
    }

    /** All or nothing: whatever is thrown inside leaves the file as it was. */
    <T> T inTransaction(Supplier<T> work) {
        update("BEGIN IMMEDIATE"); // asks for the lock at once, so that a transaction does not fail halfway
        try {
            T result = work.get();
            update("COMMIT");
            return result;
        } catch (Throwable e) {
            rollBack(e);
            throw e;
        }
    }

    private void rollBack(Throwable reason) {
        try {
            update("ROLLBACK");
        } catch (RuntimeException e) {
            // SQLite has rolled back by itself after a full disk or an I/O error; the reason is what matters
            reason.addSuppressed(e);
        }
    }

    /** An INSERT into the table with one placeholder for each column. */
    static String insert(String table, String... columns) {
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (?"
                + ", ?".repeat(columns.length - 1) + ")";
    }

    private static void bind(PreparedStatement statement, Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, column(arguments[i]));
        }
    }

    private static @Nullable Object column(Object argument) {
        if (argument instanceof Optional<?> optional) {
            return optional.isPresent() ? column(optional.get()) : null;
        }
        if (argument instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        }
        if (argument instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (argument instanceof Enum<?> constant) {
            return constant.name();
        }
        return argument instanceof LocalDate date ? date.toString() : argument;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreTrouble.of(file, e);
        }
    }
}
