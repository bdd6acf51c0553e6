package vn.doichieu.pipeline.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.doichieu.extractors.document.UnreadPage;
import vn.doichieu.extractors.document.UnreadPage.Cause;
import vn.doichieu.pipeline.check.Message;
import vn.doichieu.pipeline.intake.Hindrance;

/** One line for people on the pages of a report that were not read: which, why, and what to do. */
final class UnreadPages {
    private UnreadPages() {}

    /** Whether another try may read more of them; a program that is missing comes before time that ran out. */
    static Hindrance hindrance(List<UnreadPage> pages) {
        boolean noProgram = pages.stream().anyMatch(page -> page.cause() == Cause.NO_OCR);
        boolean passing = pages.stream().anyMatch(page -> page.cause().passing());
        return noProgram ? Hindrance.MACHINE : passing ? Hindrance.EFFORT : Hindrance.FILE;
    }

    /** What to say of these pages, of which there is at least one, by cause. */
    static Message message(List<UnreadPage> pages) {
        List<Message> lines = Arrays.stream(Cause.values())
                .filter(cause -> pages.stream().anyMatch(page -> page.cause() == cause))
                .map(cause -> message(cause, numbers(pages, cause)))
                .toList();
        return new Message(
                lines.stream().map(Message::vi).collect(Collectors.joining("; ")),
                lines.stream().map(Message::en).collect(Collectors.joining("; ")));
    }

    private static Message message(Cause cause, String pages) {
        return switch (cause) {
            case NO_TEXT ->
                new Message(
                        "không đọc được chữ ở trang " + pages + "; hãy xem bản gốc hoặc nạp bản có lớp chữ",
                        "no text could be read on page " + pages
                                + "; see the original or load a copy with a text layer");
            case NO_OCR ->
                new Message(
                        "trang " + pages
                                + " là bản quét, máy chưa có Tesseract; hãy cài: sudo apt install tesseract-ocr"
                                + " tesseract-ocr-vie, rồi nạp lại",
                        "page " + pages + " is a scan and Tesseract is not installed; run: sudo apt install"
                                + " tesseract-ocr tesseract-ocr-vie, and load again");
            case OUT_OF_TIME ->
                new Message(
                        "chưa kịp nhận dạng chữ ở trang " + pages + "; hãy nạp lại với --timeout lớn hơn",
                        "there was no time left to recognise page " + pages + "; load again with a larger --timeout");
            case FAILED ->
                new Message(
                        "không nhận dạng được chữ ở trang " + pages + "; hãy xem bản gốc hoặc quét lại",
                        "page " + pages + " could not be recognised; see the original or scan it again");
        };
    }

    private static String numbers(List<UnreadPage> pages, Cause cause) {
        return pages.stream()
                .filter(page -> page.cause() == cause)
                .map(page -> String.valueOf(page.number()))
                .collect(Collectors.joining(", "));
    }
}
