package vn.doichieu.extractors.quantity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses, telephone and service numbers, times of day, and note marks glued to the end of a sentence. */
final class ContactRecogniser implements Recogniser {

    private static final Pattern URL =
            Pattern.compile("(?:https?://|www\\.)[^\\s;,)\"]+|[\\w.-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,9}");
    private static final Pattern PHONE_WORD = Pattern.compile("(?<!\\p{L})(?:điện thoại|đt|sđt|hotline|đường dây nóng"
            + "|tổng đài|zalo|fax|liên hệ|số máy|di động)(?:(?: hỗ trợ| tư vấn| công dân| số)*)\\s?[:.]?\\s?\\(?$");

    /** How these words end, marks left out: nearly no number follows them. */
    private static final WordsBefore PHONE_WORD_ENDS = WordsBefore.of("điện thoại|đt|sđt|hotline|đường dây nóng"
            + "|tổng đài|zalo|fax|liên hệ|số máy|di động|hỗ trợ|tư vấn|công dân|số");

    private static final Pattern PHONE =
            Pattern.compile("0\\d{2,3}\\) ?\\d{3,4}[ .]?\\d{3,4}(?!\\d)|\\d[\\d.\\s-]{1,14}\\d(?!\\d)");
    /** "ĐT 389B" is a road. */
    private static final WordsBefore ROAD = WordsBefore.of("đt");

    private static final Pattern ROAD_NUMBER = Pattern.compile("\\d{3}[a-d]?(?![\\p{L}\\d.])");
    private static final WordsBefore EMERGENCY_WORD =
            WordsBefore.of("gọi|công an|cấp cứu|cứu hỏa|cứu thương|cảnh sát|báo cháy");
    private static final Pattern EMERGENCY = Pattern.compile("11[1345](?!\\d|[.,/]\\d)");
    private static final Pattern MOBILE = Pattern.compile("0\\d{9,10}(?!\\d)|0\\d{2,3}[. ]\\d{3,4}[. ]\\d{3,4}(?!\\d)");
    private static final Pattern IDENTITY = Pattern.compile("\\d{12,}");
    private static final Pattern ROUND_THE_CLOCK =
            Pattern.compile("24/(?:24|7)(?![\\d/]|[.,]\\d)(?: ?(?:giờ|h|g)(?!\\p{L}))?");
    private static final Pattern TIME_OF_DAY = Pattern.compile(
            "(?:[01]?\\d|2[0-4]) ?(?:h|g|giờ) ?[0-5]\\d(?![\\d/.,])|(?:[01]?\\d|2[0-4])[hg](?![\\p{L}\\d])");

    private static final Pattern TIMESTAMP = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}t\\d{2}:\\d{2}(?::\\d{2})?(?:[+-]\\d{2}:?\\d{2}|z)?"
                    + "|(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d(?: ?[+-]\\d{2}:?\\d{2})?)?(?: ?(?:gmt|utc) ?[+-]\\d{1,2})?(?![\\d:])");
    private static final Pattern SERVICE = Pattern.compile("(?:1022|1[89]00[ .]?\\d{4,6})(?!\\d|[.,/]\\d)");
    private static final Pattern NOTE_MARK = Pattern.compile("(?<=\\p{L}[.,;])[1-9]\\d?(?= (?:\\p{Lu}|[-+])|$)");

    /** More digits without a mark between them count nothing. */
    private static final int LONGEST_COUNT = 12;

    private final Units units;

    ContactRecogniser(Units units) {
        this.units = units;
    }

    @Override
    public List<Mention> at(Passage passage, int at) {
        boolean address = mayBeAddress(passage, at);
        if (!address && !passage.digitAt(at)) {
            return List.of();
        }
        Optional<Matcher> match =
                address ? passage.foldedAt(URL, at).filter(m -> m.group().matches(".*\\d.*")) : Optional.empty();
        if (match.isEmpty() && passage.digitAt(at)) {
            match = digits(passage, at);
        }
        return match.map(m -> passage.other(MentionKind.NOT_A_QUANTITY, at, m.end(), "contact")).stream()
                .toList();
    }

    /** Nearly no word is one, so that it pays to look at the first characters before matching. */
    private static boolean mayBeAddress(Passage passage, int at) {
        String folded = passage.folded();
        if (!passage.address()) {
            return false;
        }
        int end = at;
        while (end < folded.length() && isMailCharacter(folded.charAt(end))) {
            end++;
        }
        return folded.startsWith("http", at)
                || folded.startsWith("www.", at)
                || (end < folded.length() && folded.charAt(end) == '@');
    }

    private static boolean isMailCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
    }

    private Optional<Matcher> digits(Passage passage, int at) {
        if (passage.directlyAfter(ROAD, at) && passage.follows(ROAD_NUMBER, at)) {
            return passage.foldedAt(ROAD_NUMBER, at);
        }
        if (passage.directlyAfter(PHONE_WORD_ENDS, " \t:.(", at) && passage.precedes(PHONE_WORD, at)) {
            Optional<Matcher> phone = passage.foldedAt(PHONE, at).filter(m -> uncounted(passage, m));
            if (phone.isPresent()) {
                return phone;
            }
        }
        return mayBeOtherThanAmount(passage, at) ? named(passage, at) : Optional.empty();
    }

    /** Nearly no number begins or goes on like one of the forms below, so that it pays to look before matching. */
    private static boolean mayBeOtherThanAmount(Passage passage, int at) {
        int end = passage.endOfDigits(at);
        char next = passage.foldedCharAt(passage.foldedCharAt(end) == ' ' ? end + 1 : end);
        boolean service = end - at > 2 && passage.foldedCharAt(at) <= '1';
        return service
                || end - at >= LONGEST_COUNT
                || ":-/hg".indexOf(next) >= 0
                || ".,;".indexOf(passage.foldedCharAt(at - 1)) >= 0;
    }

    private Optional<Matcher> named(Passage passage, int at) {
        return passage.foldedAt(TIMESTAMP, at)
                .or(() -> passage.printedAt(NOTE_MARK, at))
                .or(() -> passage.foldedAt(SERVICE, at).filter(m -> uncounted(passage, m)))
                .or(() -> passage.foldedAt(EMERGENCY, at).filter(m -> passage.directlyAfter(EMERGENCY_WORD, at)))
                .or(() -> passage.foldedAt(MOBILE, at))
                .or(() -> passage.foldedAt(IDENTITY, at))
                .or(() -> passage.foldedAt(ROUND_THE_CLOCK, at).filter(m -> uncounted(passage, m)))
                .or(() -> passage.foldedAt(TIME_OF_DAY, at));
    }

    private boolean uncounted(Passage passage, Matcher m) {
        return units.after(passage, m.end()).isEmpty();
    }
}
