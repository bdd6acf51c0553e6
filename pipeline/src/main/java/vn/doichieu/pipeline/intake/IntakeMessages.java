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
    static final Message BROKEN_ENTRY = new Message(
            "phần dữ liệu của tệp này trong tệp nén bị hỏng hoặc bị cắt; hãy gửi lại",
            "is broken or cut off within its archive; send it again");
    static final Message OVERLAP = new Message(
            "các tệp bên trong chồng lên nhau như bom nén; không nạp vì lý do an toàn",
            "has entries that overlap as in a zip bomb; not loaded, for safety");
    static final Message NO_FILE = new Message(
            "là liên kết hoặc thiết bị trong tệp nén, không phải tệp; không nạp vì lý do an toàn",
            "is a link or a device in the archive, no file; not loaded, for safety");
    static final Message TOO_MUCH_MEMORY = new Message(
            "cần quá nhiều bộ nhớ để giải nén; hãy nén lại với từ điển nhỏ hơn hoặc dạng ZIP",
            "needs too much memory to unpack; pack it with a smaller dictionary or as ZIP");
    static final Message PART = new Message(
            "là một phần của tệp nén chia nhiều phần; hãy ghép và giải nén, hoặc gửi một tệp nén duy nhất",
            "is one volume of an archive in several; join and unpack them, or send one archive");
    static final Message NO_BSDTAR = new Message(
            "là tệp nén RAR, máy chưa có bsdtar; hãy cài: sudo apt install libarchive-tools, rồi nạp lại",
            "is a RAR archive and bsdtar is not installed; run: sudo apt install libarchive-tools, and load again");
    static final Message OUT_OF_TIME = new Message(
            "giải nén quá lâu, đã bỏ qua; hãy giải nén rồi nạp các tệp bên trong",
            "took too long to unpack and was left out; unpack it and load the files inside");
    static final Message NO_ATTACHMENT = new Message(
            "thư không có tệp đính kèm, nội dung thư không phải báo cáo; hãy gửi lại kèm báo cáo",
            "is an e-mail without attachments whose text is no report; send the report with it");
    static final Message ENCRYPTED_MAIL = new Message(
            "thư được mã hóa; hãy lưu tệp đính kèm rồi nạp tệp đó",
            "is an encrypted e-mail; save its attachments and load those");

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

    static Message tooManyFiles(int limit) {
        return new Message(
                "chứa quá " + limit + " tệp; các tệp sau số đó không được nạp, hãy chia nhỏ tệp nén",
                "holds more than " + limit + " files; those beyond were not loaded, split the archive");
    }

    /** @param given files that were read before the archive broke off */
    static Message brokenAfter(int given) {
        return given == 0
                ? BROKEN_ARCHIVE
                : new Message(
                        "tệp nén hỏng hoặc bị cắt; chỉ đọc được " + given + " tệp đầu, hãy gửi lại",
                        "is a broken or truncated archive; of its files only " + given
                                + " could be read, send it again");
    }
}
