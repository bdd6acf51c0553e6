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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Statements not in use, by their SQL: each is compiled once. */
    private final Map<String, PreparedStatement> idle = new HashMap<>();

    /** What is done with a statement. */
    @FunctionalInterface
    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Number of the last migration the file went through; 0 for a new one. */
    int version() {
        return query("PRAGMA user_version", row -> row.integer("user_version")).get(0);
    }

    <T> List<T> query(String sql, Row.Mapper<T> mapper, Object... arguments) {
        return with(sql, statement -> {
            bind(statement, arguments);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows);
                while (rows.next()) {
                    found.add(mapper.map(row));
                }
            }
            return found;
        });
    }

    <T> Optional<T> first(String sql, Row.Mapper<T> mapper, Object... arguments) {
        return query(sql, mapper, arguments).stream().findFirst();
    }

    void update(String sql, Object... arguments) {
        with(sql, statement -> {
            bind(statement, arguments);
            return statement.executeUpdate();
        });
    }

    /** Runs one statement for many rows. */
    void batch(String sql, Collection<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        with(sql, statement -> {
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
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

    /** A statement that failed is not used again. */
    private <T> T with(String sql, Use<T> use) {
        PreparedStatement statement = idle.remove(sql);
        try {
            if (statement == null) {
                statement = connection.prepareStatement(sql);
            }
            T result = use.of(statement);
            keep(sql, statement);
            return result;
        } catch (SQLException | RuntimeException e) {
            discard(statement, e);
            throw e instanceof SQLException trouble ? StoreTrouble.of(file, trouble) : (RuntimeException) e;
        }
    }

    /** Of two with the same SQL, where a query is made while another is read, one is enough. */
    private void keep(String sql, PreparedStatement statement) throws SQLException {
        statement.clearParameters();
        PreparedStatement other = idle.put(sql, statement);
        if (other != null) {
            other.close();
        }
    }

    private static void discard(@Nullable PreparedStatement statement, Exception reason) {
        try {
            if (statement != null) {
                statement.close();
            }
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
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
