package vn.doichieu.extractors.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters that recognition or a typist put for digits: "1.34O lượt", "5l2 hồ sơ", "O5 đơn". */
final class MisreadDigits {

    /** Digits and look-alikes, at least one of each; "5l nước" are litres. */
    private static final Pattern TOKEN = Pattern.compile(
            "(?<![\\p{L}\\d.,/-])(?=[Ol]{0,3}[.,]?\\d)(?=[\\d.,]*[OlI])"
                    + "[Ol\\d](?:[.,]?(?:[Ol\\d]|I(?=\\d)))*+(?![\\p{L}\\d]|(?<=l) (?:nước|xăng|dầu|hóa|hoá|dung|sữa|rượu|thuốc|cồn))");

    private MisreadDigits() {}

    /** The text with such letters as digits, of the same length. */
    static String corrected(String text) {
        if (!hasLookalikeBesideDigits(text)) {
            return text;
        }
        Matcher token = TOKEN.matcher(text);
        return token.replaceAll(
                misread -> misread.group().replace('O', '0').replace('l', '1').replace('I', '1'));
    }

    private static boolean hasLookalikeBesideDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lookalike = c == 'O' || c == 'l' || c == 'I';
            if (lookalike && (isOfNumber(text, i - 1) || isOfNumber(text, i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfNumber(String text, int at) {
        return at >= 0 && at < text.length() && ".,0123456789".indexOf(text.charAt(at)) >= 0;
    }
}
