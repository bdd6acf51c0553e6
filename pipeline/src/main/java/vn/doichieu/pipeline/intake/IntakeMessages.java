package vn.doichieu.pipeline.intake;

import vn.doichieu.pipeline.check.Message;

/** What people are told of what cannot be taken in; the name stands before it. */
final class IntakeMessages {
    static final Message MISSING =
            new Message("không tồn tại; hãy kiểm tra lại đường dẫn", "does not exist; check the path");
    static final Message BROKEN_LINK = new Message(
            "là liên kết trỏ tới chỗ không tồn tại; hãy chép tệp thật vào",
            "is a link that leads nowhere; put the file itself there");
    static final Message UNREADABLE =
            new Message("không mở được; hãy kiểm tra quyền đọc", "cannot be opened; check that it may be read");
    static final Message NO_FILES = new Message(
            "không có tệp nào để nạp; hãy chọn thư mục khác", "holds no files to load; choose another folder");
    static final Message EMPTY = new Message("tệp rỗng; hãy gửi lại tệp", "is empty; send the file again");
    static final Message EMPTY_ARCHIVE =
            new Message("tệp nén không chứa tệp nào; hãy gửi lại", "is an archive without files; send it again");
    static final Message ENCRYPTED = new Message(
            "đặt mật khẩu trong tệp nén; hãy gửi lại tệp nén không mật khẩu",
            "is protected by the archive's password; send an archive without one");
    static final Message BROKEN_ARCHIVE =
            new Message("tệp nén hỏng hoặc thiếu; hãy gửi lại", "is a broken or truncated archive; send it again");
    static final Message UNKNOWN_COMPRESSION = new Message(
            "dùng kiểu nén không hỗ trợ; hãy nén lại dạng ZIP thông thường",
            "is packed in an unsupported way; pack it again as an ordinary ZIP");
    static final Message ESCAPES = new Message(
            "tên tệp trỏ ra ngoài tệp nén; không nạp vì lý do an toàn",
            "has a name that points outside the archive; not loaded, for safety");
    static final Message BOMB = new Message(
            "bung ra lớn bất thường so với dung lượng nén; dừng đọc tệp nén này vì lý do an toàn",
            "unpacks to an abnormal size; reading of this archive was stopped, for safety");
    static final Message MAIL = new Message(
            "là thư điện tử, chưa đọc được; hãy lưu tệp đính kèm rồi nạp tệp đó",
            "is an e-mail, which cannot be read yet; save its attachments and load those");

    private IntakeMessages() {}

    static Message tooLarge(long limit) {
        long megabytes = limit >> 20;
        return new Message(
                "lớn hơn " + megabytes + " MB; hãy tách nhỏ hoặc giảm dung lượng",
                "is larger than " + megabytes + " MB; split it or make it smaller");
    }

    static Message tooDeep(int depth) {
        return new Message(
                "lồng quá " + depth + " lớp tệp nén; hãy giải nén bớt rồi nạp lại",
                "lies more than " + depth + " archives deep; unpack some and load again");
    }

    static Message otherArchive(String kind) {
        return new Message(
                "là tệp nén " + kind + ", chưa đọc được; hãy giải nén hoặc nén lại dạng ZIP",
                "is a " + kind + " archive, which cannot be read yet; unpack it or pack it as ZIP");
    }
}
