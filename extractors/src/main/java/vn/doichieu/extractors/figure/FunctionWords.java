package vn.doichieu.extractors.figure;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells words that name what is counted from words that only tie a number to its neighbours. */
final class FunctionWords {
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}%]+");

    private static final Set<String> TIES =
            Set.of(("đạt chiếm tỷ lệ là và còn có với trong đó gồm bao tương ứng đương bằng cũng đều "
                            + "tức khoảng hơn trên gần ước tính cả cụ thể đến xấp xỉ được đã các những nay hiện "
                            + "như sau mức lũy kế từ ngày tháng năm kỳ báo cáo hết thời")
                    .split(" "));

    private FunctionWords() {}

    /** Syllables of a folded text that name something. */
    static long contentSyllables(String folded) {
        return Arrays.stream(SEPARATORS.split(folded))
                .filter(syllable -> !syllable.isEmpty() && !TIES.contains(syllable))
                .count();
    }

    static boolean onlyTies(String folded) {
        return contentSyllables(folded) == 0;
    }
}
