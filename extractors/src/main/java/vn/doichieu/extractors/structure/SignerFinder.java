package vn.doichieu.extractors.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who signed: the name under the signer's office, else the name in the trailer of a digital signature. */
final class SignerFinder {
    /** A clan or gender mark of the Central Highlands is glued to the name: "H'Hen", "K'Brạ". */
    private static final String MARKED = "\\p{Lu}\\p{Ll}?['’‘]\\s?\\p{L}\\p{Ll}{0,6}";

    /** "A", "Y", "Ê" are names of their own. */
    private static final String SYLLABLE = "(?:" + MARKED + "|\\p{Lu}\\p{Ll}{0,6})";

    private static final String NAME = "(?:" + SYLLABLE + "(?:\\s" + SYLLABLE + "){1,4}|" + MARKED + ")";

    /** Families that bear nearly all Vietnamese names; needed where a name is glued to other words. */
    private static final String FAMILY =
            "(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đào|Đoàn|Vương"
                    + "|Trịnh|Trương|Đinh|Lâm|Phùng|Mai|Tô|Hà|Tạ|Tống|Lương|Lưu|Cao|Chu|Châu|Quách|Thái|Kiều|La|Mạc|Nông|Hứa"
                    + "|Triệu|Lò|Sùng|Giàng|Vàng|Quàng|Cầm|Đàm|Nghiêm|Khổng|Bạch|Từ|Tăng|Thân|Văn|Ninh|Doãn|Vi|Ma|Bế|Lục|Hầu)";

    private static final Pattern OFFICE = Pattern.compile(
            "(?:PHÓ )?CHỦ TỊCH|(?:PHÓ )?GIÁM ĐỐC|(?:PHÓ )?TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG|TM\\. ?\\p{Lu}+");
    private static final Pattern NAME_FIRST = Pattern.compile("^(" + NAME + ")(?=$|\\s*[\\d<,.])");
    private static final Pattern NAME_IN_CAPITALS = Pattern.compile("^((?:" + FAMILY.toUpperCase(Locale.ROOT)
            + "|Y|[HK]['’‘]\\s?\\p{Lu}{1,7})(?:\\s\\p{Lu}['’‘]?\\p{Lu}{0,7}){1,4})$");
    private static final Pattern FAMILY_NAME =
            Pattern.compile("(?<!\\p{L})(" + FAMILY + "(?:\\s" + SYLLABLE + "){1,4})");
    private static final Pattern TRAILER = Pattern.compile(
            "(?:Người ký|Ký bởi|Ký số bởi)\\s?:\\s?(" + NAME + ")|(" + NAME + ")\\s?(?:<[^>]*>)?\\s?đã ký");

    private SignerFinder() {}

    static Optional<String> in(List<String> closing) {
        int office = -1;
        for (int i = 0; i < closing.size(); i++) {
            if (OFFICE.matcher(closing.get(i)).find()) {
                office = i;
            }
        }
        Optional<String> printed = office < 0 ? Optional.empty() : under(closing.subList(office, closing.size()));
        return printed.or(() -> inTrailer(String.join(" ", closing)));
    }

    private static Optional<String> under(List<String> blocks) {
        String first = behindOffice(blocks.get(0));
        return nameIn(first)
                .or(() -> blocks.stream()
                        .skip(1)
                        .flatMap(block -> first(NAME_FIRST, block).or(() -> first(NAME_IN_CAPITALS, block)).stream())
                        .findFirst())
                .or(() -> blocks.stream()
                        .skip(1)
                        .flatMap(block -> first(FAMILY_NAME, block).stream())
                        .findFirst());
    }

    private static Optional<String> nameIn(String words) {
        return first(NAME_FIRST, words).or(() -> first(FAMILY_NAME, words));
    }

    private static String behindOffice(String block) {
        Matcher office = OFFICE.matcher(block);
        int end = 0;
        while (office.find()) {
            end = office.end();
        }
        return block.substring(end).strip();
    }

    private static Optional<String> inTrailer(String closing) {
        Matcher matcher = TRAILER.matcher(closing);
        return matcher.find()
                ? Optional.ofNullable(matcher.group(1)).or(() -> Optional.ofNullable(matcher.group(2)))
                : Optional.empty();
    }

    private static Optional<String> first(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
