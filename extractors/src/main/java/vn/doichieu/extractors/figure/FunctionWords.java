package vn.doichieu.extractors.figure;

import vn.doichieu.extractors.text.WordNumbers;

/** Tells words that name what is counted from words that only tie a number to its neighbours. */
final class FunctionWords {
    private static final WordNumbers TIES = new WordNumbers();

    static {
        for (String word : ("đạt chiếm tỷ lệ là và còn có với trong đó gồm bao tương ứng đương bằng cũng đều "
                        + "tức khoảng hơn trên gần ước tính cả cụ thể đến xấp xỉ được đã các những nay hiện "
                        + "như sau mức lũy kế từ ngày tháng năm kỳ báo cáo hết thời")
                .split(" ")) {
            TIES.add(word);
        }
    }

    private FunctionWords() {}

    /** Syllables of a folded text that name something. */
    static long contentSyllables(String folded) {
        long content = 0;
        for (int at = nextContent(folded, 0);
                at < folded.length();
                at = nextContent(folded, endOfSyllable(folded, at))) {
            content++;
        }
        return content;
    }

    static boolean onlyTies(String folded) {
        return nextContent(folded, 0) == folded.length();
    }

    /** Where the next syllable begins that names something; the length of the text where none does. */
    private static int nextContent(String folded, int from) {
        int at = from;
        while (at < folded.length()) {
            int end = endOfSyllable(folded, at);
            if (end > at && TIES.of(folded, at, end) == WordNumbers.UNKNOWN) {
                return at;
            }
            at = Math.max(end, at + 1);
        }
        return at;
    }

    private static int endOfSyllable(String folded, int from) {
        int end = from;
        while (end < folded.length() && isOfSyllable(folded.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfSyllable(char c) {
        return (c >= 'a' && c <= 'z') || c == '%' || (c != ' ' && (Character.isLetter(c) || isNumber(c)));
    }

    private static boolean isNumber(char c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
