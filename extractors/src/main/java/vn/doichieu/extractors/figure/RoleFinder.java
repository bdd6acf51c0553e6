package vn.doichieu.extractors.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.extractors.catalogue.RoleRule;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.structure.Section;
import vn.doichieu.extractors.structure.SectionRole;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.extractors.text.PhraseIndex;

/**
 * Tells targets from results: what the words beside the number say was reached, else the part of the report, else what
 * the words say is aimed at. Proposals state facts and ask for them to be changed, so they are read as results are.
 */
final class RoleFinder {
    /** How far before a number a word of aiming still governs it. */
    private static final int REACH = 90;

    /** How far behind a number its words are looked for. */
    private static final int REACH_AFTER = 40;

    /** What a head of a column may say besides: a year, a quarter, a unit. */
    private static final Pattern BESIDES =
            Pattern.compile("[\\d(),./%]|(?<!\\p{L})(?:năm|quý|tháng|đầu|cuối|kỳ|[ivx]+)(?!\\p{L})");

    private static final List<String> WORDS_OF_AIM = List.of("phấn đấu", "mục tiêu", "dự toán");

    /** How far a word of aiming governs the numbers of a list. */
    private static final int LONGEST_LIST = 600;

    private static final Pattern AIM_OF_LIST =
            Pattern.compile("(?<!\\p{L})(?:mục tiêu(?! quốc gia)[^:;.]{0,60}:|phấn đấu(?!\\p{L})"
                    + "|(?:thông qua|quyết định|phê duyệt|giao|phân bổ) dự toán [^:;.]{0,80}:)");

    private static final Pattern REACHED =
            Pattern.compile("(?<!\\p{L})(?:đã|đến nay|hiện|kết quả|thực tế|ước đạt|ước thực hiện)(?!\\p{L})");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** By words without which a phrase is not there, no words for those without any. */
    private final Map<String, List<RolePhrase>> phrases;

    private final PhraseIndex gates;

    private final List<RoleRule> columns;

    RoleFinder(List<RoleRule> rules) {
        phrases = RolePhrase.of(rules).stream().collect(Collectors.groupingBy(RolePhrase::gate));
        gates = new PhraseIndex(
                phrases.keySet().stream().filter(gate -> !gate.isEmpty()).toList());
        columns = rules.stream()
                .filter(rule -> rule.kinds() == RoleRule.Kinds.COLUMN || rule.kinds() == RoleRule.Kinds.SHARE_COLUMN)
                .toList();
    }

    /**
     * The role of a number.
     *
     * @param folded        the report's folded text
     * @param sentenceStart offset before which nothing governs the number
     */
    FigureRole role(String folded, Mention mention, int sentenceStart, Optional<Section> section) {
        int start = mention.span().start();
        int end = mention.span().end();
        String before = folded.substring(Math.max(sentenceStart, start - REACH), start);
        String sentence = before.substring(lastSentence(before));
        String clause = sentence.substring(Math.max(sentence.lastIndexOf(';'), sentence.lastIndexOf(')')) + 1);
        String after = folded.substring(end, Math.min(folded.length(), end + REACH_AFTER));
        int line = after.indexOf('\n');
        String behind = line < 0 ? after : after.substring(0, line);
        Set<RoleRule.Role> told = Stream.concat(Stream.of(""), gates.in(clause).stream())
                .flatMap(gate -> phrases.getOrDefault(gate, List.of()).stream())
                .filter(phrase -> phrase.fits(mention.kind(), clause, behind))
                .map(phrase -> phrase.rule().role())
                .collect(Collectors.toSet());
        if (told.contains(RoleRule.Role.REPORTED)) {
            return FigureRole.REPORTED;
        }
        boolean planned =
                section.flatMap(Section::role).filter(SectionRole.PLAN::equals).isPresent();
        boolean aims = planned || told.contains(RoleRule.Role.TARGET) || isListedAim(folded, sentenceStart, start);
        return aims ? FigureRole.TARGET : FigureRole.REPORTED;
    }

    /** "Mục tiêu năm 2026: …; …" and "phấn đấu …, …, …" govern all numbers of their sentence. */
    private static boolean isListedAim(String folded, int from, int start) {
        String before = folded.substring(Math.max(from, start - LONGEST_LIST), start);
        if (WORDS_OF_AIM.stream().noneMatch(before::contains)) {
            return false;
        }
        String sentence = before.substring(lastSentence(before));
        Matcher aim = AIM_OF_LIST.matcher(sentence);
        return aim.find() && !REACHED.matcher(sentence).find(aim.start());
    }

    /** Where the last sentence begins: behind a stop that closes a number or a whole word, no abbreviation. */
    private static int lastSentence(String before) {
        int at = before.lastIndexOf(". ");
        while (at > 2) {
            char last = before.charAt(at - 1);
            boolean word = Character.isLetter(last)
                    && Character.isLetter(before.charAt(at - 2))
                    && Character.isLetter(before.charAt(at - 3));
            if (word || last == '%' || (Character.isDigit(last) && Character.isDigit(before.charAt(at - 2)))) {
                return at + 2;
            }
            at = before.lastIndexOf(". ", at - 1);
        }
        return 0;
    }

    /** The role that the head of a column gives to the numbers under it; empty where it gives none. */
    Optional<FigureRole> ofColumn(String head, MentionKind kind) {
        String bare = BESIDES.matcher(Folding.fold(head)).replaceAll(" ");
        String words = SPACES.matcher(bare).replaceAll(" ").strip();
        return columns.stream()
                .filter(rule -> rule.kinds() == RoleRule.Kinds.COLUMN || kind == MentionKind.PERCENT)
                .filter(rule -> rule.words().contains(words))
                .findFirst()
                .map(rule -> rule.role() == RoleRule.Role.TARGET ? FigureRole.TARGET : FigureRole.REPORTED);
    }
}
