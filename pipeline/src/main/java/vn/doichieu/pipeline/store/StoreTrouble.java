package vn.doichieu.pipeline.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import vn.doichieu.pipeline.check.Message;

/** What people are told when the database cannot be used: the file, what is wrong and what to do. */
final class StoreTrouble {
    private StoreTrouble() {}

    /** A {@link StoreException}, or an {@link IllegalStateException} where the statement and not the file is at fault. */
    static RuntimeException of(Path file, SQLException cause) {
        SQLiteErrorCode code =
                cause instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.SQLITE_ERROR;
        // extended codes carry the plain one in their low byte
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> locked(file, cause);
            case SQLITE_READONLY, SQLITE_PERM -> new StoreException(readOnly(file), cause);
            case SQLITE_CANTOPEN -> new StoreException(notOpened(file), cause);
            case SQLITE_NOTADB -> new StoreException(notADatabase(file), cause);
            case SQLITE_CORRUPT -> damaged(file, cause);
            case SQLITE_FULL, SQLITE_IOERR -> notWritten(file, cause);
            default -> new IllegalStateException(file + ": " + cause.getMessage(), cause);
        };
    }

    private static StoreException locked(Path file, SQLException cause) {
        return new StoreException(
                new Message(
                        file
                                + ": kho dữ liệu đang bị chương trình khác khóa; hãy đợi hoặc đóng chương trình đó rồi chạy lại",
                        file + ": the store is locked by another program; wait for it or close it, then run again"),
                cause);
    }

    static Message readOnly(Path file) {
        return new Message(
                file + ": kho dữ liệu chỉ đọc, không ghi được; hãy cấp quyền ghi hoặc chọn tệp khác bằng --db",
                file + ": the store is read-only; grant write permission or choose another file with --db");
    }

    static Message notOpened(Path file) {
        return new Message(
                file
                        + ": không mở được kho dữ liệu; hãy kiểm tra thư mục có tồn tại và có quyền ghi, hoặc chọn tệp khác bằng --db",
                file
                        + ": the store cannot be opened; check that its folder exists and is writable, or choose another with --db");
    }

    static Message notADatabase(Path file) {
        return new Message(
                file + ": không phải kho dữ liệu của chương trình này; hãy chọn tệp khác bằng --db",
                file + ": not a store of this program; choose another file with --db");
    }

    static Message newer(Path file, int version, int understood) {
        return new Message(
                file + ": kho dữ liệu do phiên bản mới hơn tạo ra (lược đồ " + version + ", chương trình này hiểu đến "
                        + understood + "); hãy cập nhật chương trình",
                file + ": the store was made by a newer version (schema " + version
                        + ", this program understands up to " + understood + "); update the program");
    }

    private static StoreException damaged(Path file, SQLException cause) {
        return new StoreException(
                new Message(
                        file + ": kho dữ liệu bị hỏng; hãy khôi phục từ bản sao lưu hoặc nạp lại vào tệp mới bằng --db",
                        file + ": the store is damaged; restore a backup or load again into a new file with --db"),
                cause);
    }

    private static StoreException notWritten(Path file, SQLException cause) {
        return new StoreException(
                new Message(
                        file
                                + ": không ghi được kho dữ liệu (ổ đĩa đầy hoặc lỗi đọc ghi); hãy giải phóng dung lượng rồi chạy lại",
                        file + ": the store cannot be written (disk full or I/O error); free some space and run again"),
                cause);
    }
}
