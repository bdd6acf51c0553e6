package vn.doichieu.pipeline.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.Folding;

/**
 * What an e-mail says by itself: mostly a line that a report is attached, sometimes the report.
 *
 * @param html "" where there is none
 * @param text "" where there is none
 */
record MailBody(String html, String text) {
    static final MailBody NONE = new MailBody("", "");

    private static final Pattern TAG = Pattern.compile("(?s)<(style|script|head)\\b.*?</\\1>|<[^>]*>|&nbsp;");
    private static final Pattern CHARSET = Pattern.compile("(?i)(charset\\s*=\\s*[\"']?)[\\w-]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d./-])\\d+(?:[.,]\\d+)*(?![\\p{L}\\d/-])");

    private static final int FEWEST_WORDS = 60;
    private static final int FEWEST_NUMBERS = 4;

    /** A cover note may name a dozen numbers of documents and telephones. */
    private static final int FEWEST_WORDS_BESIDE_ATTACHMENTS = 250;

    private static final int FEWEST_NUMBERS_BESIDE_ATTACHMENTS = 15;

    MailBody withHtml(String more) {
        return new MailBody(html + more, text);
    }

    MailBody withText(String more) {
        return new MailBody(html, text.isEmpty() ? more : text + "\n" + more);
    }

    /** Whether this is a report and not a note around one: it says so, and states figures at some length. */
    boolean isReport(boolean hasAttachments) {
        String words = words();
        return Folding.fold(words).contains("báo cáo")
                && count(WORD, words) >= (hasAttachments ? FEWEST_WORDS_BESIDE_ATTACHMENTS : FEWEST_WORDS)
                && count(NUMBER, words) >= (hasAttachments ? FEWEST_NUMBERS_BESIDE_ATTACHMENTS : FEWEST_NUMBERS);
    }

    private String words() {
        return Folding.nfc(html.isBlank() ? text : TAG.matcher(html).replaceAll(" "));
    }

    private static long count(Pattern what, String text) {
        return what.matcher(text).results().count();
    }

    /** The name under which it is read. */
    String name() {
        return html.isBlank() ? "nội dung thư.txt" : "nội dung thư.html";
    }

    /** In UTF-8, which a page says of itself; tables are only in the page. */
    byte[] content() {
        String content = html.isBlank()
                ? text
                : "<meta charset=\"utf-8\">" + CHARSET.matcher(html).replaceAll("$1utf-8");
        return content.getBytes(StandardCharsets.UTF_8);
    }

    /** A text part; one that is no valid UTF-8 is not believed to be. */
    static String decoded(byte[] content, String charset) {
        String unmarked = EntryName.decoded(content);
        if (charset.isBlank() || new String(content, StandardCharsets.UTF_8).equals(unmarked)) {
            return unmarked;
        }
        try {
            return Folding.nfc(new String(content, Charset.forName(charset.strip())));
        } catch (IllegalArgumentException e) {
            return unmarked;
        }
    }
}
