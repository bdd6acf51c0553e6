package vn.doichieu.pipeline.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.doichieu.extractors.document.Recognition;
import vn.doichieu.extractors.document.Repair;
import vn.doichieu.extractors.text.Span;
import vn.doichieu.pipeline.check.Message;

/** One row of a query, its columns as the program's types; SQL NULL is an empty Optional. */
final class Row {
    /** Makes something of a row. */
    @FunctionalInterface
    interface Mapper<T> {
        T map(Row row) throws SQLException;
    }

    private final ResultSet columns;

    Row(ResultSet columns) {
        this.columns = columns;
    }

    String text(String column) throws SQLException {
        return optional(column).orElseThrow(() -> new SQLException(column + " is NULL"));
    }

    Optional<String> optional(String column) throws SQLException {
        return Optional.ofNullable(columns.getString(column));
    }

    byte[] bytes(String column) throws SQLException {
        return columns.getBytes(column);
    }

    int integer(String column) throws SQLException {
        return columns.getInt(column);
    }

    long longInteger(String column) throws SQLException {
        return columns.getLong(column);
    }

    double real(String column) throws SQLException {
        return columns.getDouble(column);
    }

    OptionalInt optionalInt(String column) throws SQLException {
        int value = columns.getInt(column);
        return columns.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    Optional<Integer> boxedInt(String column) throws SQLException {
        int value = columns.getInt(column);
        return columns.wasNull() ? Optional.empty() : Optional.of(value);
    }

    Optional<BigDecimal> decimal(String column) throws SQLException {
        return optional(column).map(BigDecimal::new);
    }

    Optional<LocalDate> date(String column) throws SQLException {
        return optional(column).map(LocalDate::parse);
    }

    <E extends Enum<E>> E constant(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    <E extends Enum<E>> Optional<E> optionalConstant(Class<E> type, String column) throws SQLException {
        return optional(column).map(name -> Enum.valueOf(type, name));
    }

    List<String> path(String column) throws SQLException {
        return SectionPath.read(text(column));
    }

    /** The columns {@code ocr_…} of a passage. */
    Optional<Recognition> recognition(Span span) throws SQLException {
        double confidence = columns.getDouble("ocr_confidence");
        if (columns.wasNull()) {
            return Optional.empty();
        }
        String proof = optional("ocr_proof").orElse("");
        return Optional.of(
                new Recognition(confidence, optional("ocr_read").map(read -> new Repair(span, read, proof))));
    }

    /** The columns {@code prefix_vi} and {@code prefix_en}. */
    Optional<Message> message(String prefix) throws SQLException {
        String en = optional(prefix + "_en").orElse("");
        return optional(prefix + "_vi").map(vi -> new Message(vi, en));
    }
}
