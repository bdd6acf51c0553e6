package vn.doichieu.extractors.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.Folding;

/**
 * Tells a report's title from the lead that follows it.
 *
 * @param title what stands between the type word and the lead; empty where nothing does
 * @param lead  the sentences behind it, up to the first heading
 */
record TitleFinder(Optional<String> title, String lead) {
    private static final int LONGEST = 400;

    /** First words of the lead, also where it is glued to the title. */
    private static final Pattern LEAD = Pattern.compile(
            "(?<=^|[\\p{L}\\d)”\".] )(?:Kính gửi|Thực hiện|Căn cứ|Theo|Để|Nhằm"
                    + "|Triển khai|Trên cơ sở|Phúc đáp|Tiếp theo|Trong|Sau khi|(?:Ủy|Uỷ) ban nhân dân|UBND|HĐND|Đảng ủy)(?!\\p{L})");

    /** A term that ends a title though its last word mostly leads on: "6 tháng cuối năm". */
    private static final Pattern CLOSED_TERM = Pattern.compile("(?:đầu|cuối|cả|hết) (?:năm|tháng|quý)$");

    /** What only separates the title from the lead: a rule of dashes, or of underscores. */
    private static final Pattern RULE = Pattern.compile("[\\s\\p{Punct}–—]*");

    static TitleFinder in(List<String> opening) {
        List<String> title = new ArrayList<>();
        List<String> lead = new ArrayList<>();
        for (String block : opening) {
            if (!lead.isEmpty()) {
                lead.add(block);
            } else if (!RULE.matcher(block).matches()) {
                int cut = leadStart(block);
                title.add(block.substring(0, cut).strip());
                lead.addAll(cut < block.length() ? List.of(block.substring(cut)) : List.of());
            }
        }
        String joined = String.join(" ", title).strip().replaceFirst("[\\s.:;,]+$", "");
        Optional<String> found = Optional.of(joined).filter(words -> !words.isEmpty() && words.length() <= LONGEST);
        return new TitleFinder(found, String.join(" ", lead));
    }

    private static int leadStart(String block) {
        Matcher matcher = LEAD.matcher(block);
        while (matcher.find()) {
            String before = Folding.fold(block.substring(0, matcher.start())).strip();
            String lastWord = before.substring(before.lastIndexOf(' ') + 1);
            if (!SentenceWords.CONNECTORS.contains(lastWord)
                    || CLOSED_TERM.matcher(before).find()) {
                return matcher.start();
            }
        }
        return block.length();
    }
}
