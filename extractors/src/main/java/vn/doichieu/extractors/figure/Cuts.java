package vn.doichieu.extractors.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where, in what stands between two numbers, the words of the first end and those of the second begin. */
final class Cuts {
    private static final Pattern CUT =
            Pattern.compile("[,;:()=/]|\\.(?= |$)| - | (?=và |trong đó|bao gồm|gồm |còn |đạt |chiếm |tỷ lệ |tương ứng"
                    + "|với |tính cả|thu hút |(?:trên|trong) tổng )");

    /** "25 còn hiệu lực, 04 phải xử lý": what the first number's things still are, up to the comma. */
    private static final Pattern STILL =
            Pattern.compile("^[^,;:()=/.]{0,24}? ?còn (?!lại|có)[^,;:()=/.]*\\p{L}(?=[,;])");

    private static final Pattern PHRASE_END = Pattern.compile("[,;:()=/]| - |\\.(?= |$)");
    private static final Pattern CLAUSE_END = Pattern.compile("[;:()=/]| - |\\.(?= |$)");
    private static final Pattern FORGOTTEN_STOP = Pattern.compile("(?:^|(?<=\\p{Ll})) \\p{Lu}\\p{Ll}+ \\p{Ll}");

    /** "Tiếp nhận: 410 Trực tuyến: 362": what a capital begins and a colon ends names the next number. */
    private static final Pattern NEXT_ITEM = Pattern.compile(" ?\\p{Lu}[^,;:()=/]{1,80}: ?");

    private Cuts() {}

    /**
     * At punctuation or a connective, else where a capital after a small letter starts a sentence whose full stop was
     * forgotten; else at the end.
     *
     * @param between folded words between two numbers
     * @param printed the same as printed
     */
    static int first(String between, String printed) {
        if (printed.stripTrailing().endsWith(":") && NEXT_ITEM.matcher(printed).matches()) {
            return 0;
        }
        if (between.contains("còn ")) {
            Matcher still = STILL.matcher(between);
            if (still.find()) {
                return still.end();
            }
        }
        Matcher cut = CUT.matcher(between);
        if (cut.find()) {
            return cut.start();
        }
        Matcher capital = FORGOTTEN_STOP.matcher(printed);
        return capital.find() ? capital.start() : between.length();
    }

    /** The last comma, or a connective after it, where a number's words run over commas. */
    static int last(String between) {
        int last = between.lastIndexOf(',');
        Matcher cut = CUT.matcher(between);
        while (cut.find()) {
            last = Math.max(last, cut.start());
        }
        return last < 0 ? between.length() : last;
    }

    /** Where the noun phrase ends, which a comma may be part of. */
    static int phraseEnd(String words, boolean overCommas) {
        Matcher end = (overCommas ? CLAUSE_END : PHRASE_END).matcher(words);
        return end.find() ? end.start() : words.length();
    }
}
