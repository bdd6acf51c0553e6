package vn.doichieu.pipeline.run;

import java.time.Duration;
import vn.doichieu.extractors.reading.Refusal;
import vn.doichieu.pipeline.check.Message;

/** One line for people on why a file gave no report and what to do; the file's name stands before it. */
final class RefusalMessages {
    /** Something in the program broke on this file; the rest of the batch went on. */
    static final Message FAULT = new Message(
            "chương trình gặp lỗi khi xử lý tệp này, đã bỏ qua; hãy gửi tệp cho nhóm phát triển hoặc nạp bản định dạng khác",
            "the program failed on this file and left it out; send the file to the developers or load another format");

    static final Message OUT_OF_MEMORY = new Message(
            "không đủ bộ nhớ để xử lý tệp này, đã bỏ qua; hãy tách nhỏ tệp hoặc tăng bộ nhớ cho chương trình",
            "there was not enough memory for this file, it was left out; split it or give the program more memory");

    private RefusalMessages() {}

    static Message of(Refusal refusal) {
        return switch (refusal) {
            case EMPTY_FILE -> new Message("tệp rỗng; hãy gửi lại tệp", "is empty; send the file again");
            case ENCRYPTED ->
                new Message(
                        "có mật khẩu, không mở được; hãy gỡ mật khẩu rồi nạp lại",
                        "is protected by a password; remove it and load again");
            case CORRUPT ->
                new Message(
                        "tệp hỏng hoặc bị cắt cụt; hãy gửi lại bản đầy đủ",
                        "is broken or cut off; send a complete copy");
            case NO_TEXT_LAYER ->
                new Message(
                        "bản quét, không có lớp chữ; hãy nạp bản Word hoặc bản PDF có lớp chữ",
                        "is a scan with no text layer; load the Word file or a PDF with a text layer");
            case NO_OCR ->
                new Message(
                        "bản quét, máy chưa có Tesseract; hãy cài: sudo apt install tesseract-ocr tesseract-ocr-vie, rồi nạp lại",
                        "is a scan and Tesseract is not installed; run: sudo apt install tesseract-ocr"
                                + " tesseract-ocr-vie, and load again");
            case TOO_LARGE ->
                new Message(
                        "quá lớn, lồng quá sâu hoặc bung ra lớn bất thường; hãy tách nhỏ hoặc giảm dung lượng",
                        "is too large, nested too deeply or unpacks to an abnormal size; split it or make it smaller");
            case UNKNOWN_FORMAT ->
                new Message(
                        "nội dung không thuộc định dạng đọc được; hãy nạp tệp PDF, Word, Excel hoặc văn bản",
                        "holds no format that can be read; load PDF, Word, Excel or text");
            case NO_TEXT ->
                new Message(
                        "không có chữ nào trong tệp; hãy kiểm tra lại tệp", "has not one letter in it; check the file");
            case OUT_OF_TIME ->
                new Message(
                        "đọc quá thời gian cho phép, đã bỏ qua; hãy nạp lại với --timeout lớn hơn",
                        "took too long to read and was left out; load again with a larger --timeout");
            case OUT_OF_MEMORY ->
                new Message(
                        "không đủ bộ nhớ để đọc tệp này, đã bỏ qua; hãy tách nhỏ tệp, hoặc đặt biến"
                                + " DOICHIEU_READER_MEMORY=2000 (MB) rồi nạp lại",
                        "there was not enough memory to read it, it was left out; split it, or set"
                                + " DOICHIEU_READER_MEMORY=2000 (MB) and load again");
            case FAILED -> FAULT;
        };
    }

    static Message timedOut(Duration timeout) {
        return new Message(
                "xử lý quá " + timeout.toSeconds() + " giây, đã bỏ qua; hãy tách nhỏ tệp hoặc nạp bản định dạng khác",
                "took more than " + timeout.toSeconds() + " seconds and was left out; split it or load another format");
    }

    static Message duplicateOf(String file) {
        return new Message("trùng nội dung với " + file, "has the same content as " + file);
    }
}
