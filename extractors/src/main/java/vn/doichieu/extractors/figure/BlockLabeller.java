package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.extractors.text.Span;

/**
 * Finds the label of every quantity of one block.
 *
 * <p>A number is governed by the words of its own clause before it ("Số hồ sơ đã giải quyết: 8.785") and by the noun
 * phrase after it ("2.426 hồ sơ trực tiếp"). What stands between two numbers is cut at the first comma, bracket or
 * connective: the left part belongs to the first number, the right part to the second. A number whose own words only
 * tie it on ("và 02 Thông báo", "35 đại học") takes over the head of the number before it.
 */
final class BlockLabeller {
    /** Where the words of one number end and those of the next begin. */
    private static final Pattern CUT = Pattern.compile(
            "[,;:()=/]|\\.(?= |$)| - | (?=và |trong đó|bao gồm|gồm |còn |đạt |chiếm |tỷ lệ |tương ứng|với |tính cả|thu hút )");

    private static final Pattern PHRASE_END = Pattern.compile("[,;:()=/]| - |\\.(?= |$)");
    private static final Pattern CLAUSE_END = Pattern.compile("[;:()=/]| - |\\.(?= |$)");
    private static final Pattern FORGOTTEN_STOP = Pattern.compile("(?:^|(?<=\\p{Ll})) \\p{Lu}\\p{Ll}+ \\p{Ll}");
    /** "(chỉ tiêu 50%)": an aim beside a result is an aim of the same thing. */
    private static final Pattern AIM =
            Pattern.compile("\\W*(chỉ tiêu|mục tiêu|kế hoạch)( giao| được giao| năm| là| đạt)*\\W*");

    private static final Pattern OTHER_TIME = Pattern.compile("lũy kế|tính đến|đến (ngày|hết|nay|tháng)|cả năm|ước");

    private static final Pattern WHOLE_SET = Pattern.compile("^.*(trong|trên)( tổng)? số .* có (?=\\s*$)");

    private static final Pattern PART = Pattern.compile("trong đó|gồm|tính cả|bao gồm");

    /** Of words that govern a number from afar only so many characters before it. */
    private static final int REACH = 1_000;

    /** Parts of parts deeper than this are no list of a report. */
    private static final int DEEPEST = 16;

    private final String text;
    private final String folded;
    private final List<Mention> quantities;
    private final Brackets brackets;
    private final BlockSentences sentences;
    private final String block;
    private final List<String> around;
    private final List<Label> labels = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();
    private final List<String> subjects = new ArrayList<>();

    /**
     * Prepares one block.
     *
     * @param text       canonical text of the report
     * @param folded     the same folded
     * @param block      the block
     * @param quantities quantities in the block, in order
     * @param words      folded text of the block
     * @param around     folded texts around the block, nearest first
     */
    BlockLabeller(
            String text, FoldedText folded, Span block, List<Mention> quantities, String words, List<String> around) {
        this.text = text;
        this.folded = folded.withoutCitations();
        this.quantities = quantities;
        this.block = words;
        this.around = around;
        this.brackets = new Brackets(this.folded, block);
        this.sentences = new BlockSentences(text, this.folded, folded.plain(), block);
    }

    /** One label for each quantity, in order. */
    List<Label> labels() {
        for (int i = 0; i < quantities.size(); i++) {
            labels.add(label(i));
        }
        return labels;
    }

    private Label label(int index) {
        Mention mention = quantities.get(index);
        int at = mention.span().start();
        int bracket = brackets.around(at);
        Span sentence = sentences.sentenceAt(at);
        Span clause = sentences.clauseAt(at);
        Optional<Integer> before = lastInBracket(index, bracket, sentence.start());
        Optional<Integer> outside = bracket < 0 ? Optional.empty() : lastOutside(index, bracket, sentence.start());

        int from = start(clause, bracket, before);
        String lead = brackets.level(folded, from, at, bracket);
        String printedLead = brackets.level(text, from, at, bracket);
        boolean sameClause =
                before.isPresent() && quantities.get(before.get()).span().end() >= clause.start();
        String own = withoutWholeSet(sameClause ? lead.substring(cut(lead, printedLead)) : lead);
        Phrase following = following(index, bracket, clause, Readings.namedAfter(mention, own, before.isPresent()));

        boolean ties = FunctionWords.onlyTies(own) || AIM.matcher(own).matches();
        Optional<Integer> base = before.isPresent() ? before : outside;
        boolean standsAlone =
                before.isPresent() && !sameClause && FunctionWords.contentSyllables(following.folded()) > 1;
        String head = ties && !standsAlone ? inheritedHead(mention, before, outside, bracket, sentence) : own;
        heads.add(LabelText.end(head, REACH));
        String subject = LabelText.subject(own);
        subjects.add(subject.isEmpty() && base.isPresent() ? subjects.get(base.get()) : subject);
        Label.Part part = part(mention, own, bracket, before, outside);
        List<String> nearest = nearest(head, bracket, sentence, following.remark());
        return new Label(
                shown(mention, own, printedLead, following, ties ? LabelText.lastSegment(head) : ""),
                Readings.of(
                        mention,
                        ties ? "" : own,
                        ties ? head : subjects.get(index) + " " + own,
                        unitWords(mention),
                        following.folded(),
                        following.extended()),
                surroundings(nearest, sentence),
                forbidding(nearest, part, base),
                mention.kind() == MentionKind.PERCENT && FunctionWords.onlyTies(own) && base.isPresent(),
                part,
                OTHER_TIME.matcher(own).find()
                        || AIM.matcher(own).matches()
                        || (ties && base.isPresent() && labels.get(base.get()).otherTime()),
                base);
    }

    private List<String> surroundings(List<String> nearest, Span sentence) {
        List<String> surroundings = new ArrayList<>(nearest);
        surroundings.add(sentences.words(sentence));
        surroundings.add(block);
        surroundings.addAll(around);
        return surroundings;
    }

    private List<String> nearest(String head, int bracket, Span sentence, String remark) {
        String nearest = LabelText.squeeze(head + " " + remark);
        return bracket < 0 ? List.of(nearest) : List.of(nearest, LabelText.squeeze(outerHead(bracket, sentence)));
    }

    /** What speaks of this number alone, the whole it is a part of included; sentence and block speak of others too. */
    private List<String> forbidding(List<String> nearest, Label.Part part, Optional<Integer> base) {
        List<String> forbidding = new ArrayList<>(nearest);
        Optional<Integer> whole = part == Label.Part.NO ? Optional.empty() : base;
        for (int depth = 0; whole.isPresent() && depth < DEEPEST; depth++) {
            forbidding.add(LabelText.squeeze(heads.get(whole.get())));
            whole = labels.get(whole.get()).part() == Label.Part.NO
                    ? Optional.empty()
                    : labels.get(whole.get()).base();
        }
        forbidding.addAll(around);
        return forbidding;
    }

    /** "Trong số hồ sơ đã giải quyết có 640 hồ sơ …": the set is named, the number counts some of it. */
    private static String withoutWholeSet(String own) {
        Matcher set = WHOLE_SET.matcher(own);
        return set.find() ? " ".repeat(set.end()) + own.substring(set.end()) : own;
    }

    private Label.Part part(
            Mention mention, String own, int bracket, Optional<Integer> before, Optional<Integer> outside) {
        if (bracket >= 0 && outside.isPresent() && mention.kind() == MentionKind.COUNT) {
            return Label.Part.BREAKDOWN;
        }
        Matcher word = PART.matcher(own);
        if (word.find()) {
            return word.group().contains("gồm") ? Label.Part.BREAKDOWN : Label.Part.SOME;
        }
        boolean goesOn = before.isPresent() && FunctionWords.onlyTies(own) && !own.contains("=");
        return goesOn && mention.kind() == MentionKind.COUNT
                ? labels.get(before.get()).part()
                : Label.Part.NO;
    }

    private int start(Span clause, int bracket, Optional<Integer> before) {
        int start = Math.max(clause.start(), bracket + 1);
        return before.map(i -> Math.max(start, quantities.get(i).span().end())).orElse(start);
    }

    /** The head a number without words of its own stands under: the previous number's, or what the bracket explains. */
    private String inheritedHead(
            Mention mention, Optional<Integer> before, Optional<Integer> outside, int bracket, Span sentence) {
        if (before.isPresent()) {
            return heads.get(before.get());
        }
        if (outside.isPresent()) {
            int after = quantities.get(outside.get()).span().end();
            String explained = brackets.level(folded, after, bracket, brackets.outside(bracket));
            if (mention.kind() == MentionKind.MONEY && FunctionWords.contentSyllables(explained) > 1) {
                return explained; // "so với dự toán (137.790 triệu đồng)": the bracket gives the budget
            }
            return heads.get(outside.get());
        }
        return bracket < 0 ? "" : outerHead(bracket, sentence);
    }

    private String outerHead(int bracket, Span sentence) {
        int from = Math.max(sentence.start(), bracket - REACH);
        return brackets.level(folded, from, bracket, brackets.outside(bracket));
    }

    /** Words in both forms, the same up to the end of the clause, and what a bracket after them remarks. */
    private record Phrase(String folded, String printed, String extended, String remark) {
        static final Phrase NONE = new Phrase("", "", "", "");
    }

    /** The noun phrase after the number (after its denominator), up to the next number or the end of the phrase. */
    private Phrase following(int index, int bracket, Span clause, boolean governs) {
        int last = denominator(index).orElse(index);
        int end = quantities.get(last).span().end();
        int limit = Math.min(clause.end(), end + LabelText.LONGEST);
        for (int next = last + 1; next < quantities.size(); next++) {
            int start = quantities.get(next).span().start();
            if (brackets.around(start) == bracket) {
                limit = Math.min(limit, start);
                break;
            }
        }
        if (limit <= end) {
            return Phrase.NONE;
        }
        String phrase = brackets.level(folded, end, limit, bracket);
        String printed = brackets.level(text, end, limit, bracket);
        Matcher stop = (governs ? CLAUSE_END : PHRASE_END).matcher(phrase);
        int length = stop.find() ? stop.start() : phrase.length();
        if (limit < clause.end()) {
            length = Math.min(length, governs ? lastComma(phrase) : cut(phrase, printed));
        }
        return new Phrase(
                phrase.substring(0, length).strip(),
                printed.substring(0, length).strip(),
                phrase.substring(0, extended(phrase, limit < clause.end())).strip(),
                remark(last, end, limit));
    }

    /** As far as the clause may still speak of the number: to its parts, or to the words of the next number. */
    private static int extended(String phrase, boolean beforeNext) {
        Matcher parts = PART.matcher(phrase);
        int end = beforeNext ? lastComma(phrase) : phrase.length();
        return parts.find() ? Math.min(end, parts.start()) : end;
    }

    private static int lastComma(String phrase) {
        int comma = phrase.lastIndexOf(',');
        return comma < 0 ? phrase.length() : comma;
    }

    private Optional<Integer> denominator(int index) {
        return quantities
                .get(index)
                .whole()
                .filter(whole -> index + 1 < quantities.size()
                        && quantities.get(index + 1).span().equals(whole))
                .map(whole -> index + 1);
    }

    /** "63 hồ sơ (trong hạn)": a bracket right after the number that holds no number of its own. */
    private String remark(int index, int end, int limit) {
        int open = end;
        while (open < limit && folded.charAt(open) == ' ') {
            open++;
        }
        if (open >= limit || folded.charAt(open) != '(') {
            return "";
        }
        int close = folded.indexOf(')', open);
        boolean holdsNumber = index + 1 < quantities.size()
                && quantities.get(index + 1).span().start() < close;
        return close < 0 || close > end + LabelText.LONGEST || holdsNumber ? "" : folded.substring(open + 1, close);
    }

    private Optional<Integer> lastInBracket(int index, int bracket, int from) {
        for (int i = index - 1; i >= 0 && quantities.get(i).span().start() >= from; i--) {
            if (brackets.around(quantities.get(i).span().start()) == bracket) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> lastOutside(int index, int bracket, int from) {
        int outer = brackets.outside(bracket);
        for (int i = index - 1; i >= 0 && quantities.get(i).span().start() >= from; i--) {
            int start = quantities.get(i).span().start();
            if (start < bracket && brackets.around(start) == outer) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The counting noun as printed, and its canonical form where that is another. */
    private String unitWords(Mention mention) {
        if (mention.kind() == MentionKind.ZERO) {
            return mention.span().in(folded);
        }
        String printed =
                folded.substring(mention.numberSpan().end(), mention.span().end());
        String canonical = mention.measureUnit().map(Folding::fold).orElse("");
        return printed.contains(canonical) ? printed : printed + " " + canonical;
    }

    /** The label for people: the printed words before the number, or the noun phrase after it. */
    private String shown(Mention mention, String own, String printedLead, Phrase following, String inherited) {
        String segment = LabelText.lastSegment(own);
        String before =
                FunctionWords.onlyTies(own) ? "" : printedLead.substring(printedLead.length() - segment.length());
        boolean headed =
                own.stripTrailing().endsWith(":") || own.stripTrailing().endsWith(" là");
        String unit = mention.kind() == MentionKind.COUNT
                ? text.substring(mention.numberSpan().end(), mention.span().end())
                : "";
        String after = LabelText.squeeze(unit + " " + following.printed());
        String label = headed || (!before.isBlank() && following.printed().isBlank()) ? before : before + " " + after;
        if (FunctionWords.onlyTies(Folding.fold(label))) {
            label = inherited.isBlank() ? mention.span().in(text) : inherited;
        }
        return LabelText.forPeople(label);
    }

    /**
     * Where, in what stands between two numbers, the words of the second begin: at punctuation or a connective, else
     * where a capital after a small letter starts a sentence whose full stop was forgotten; else at the end.
     */
    private static int cut(String between, String printed) {
        Matcher cut = CUT.matcher(between);
        if (cut.find()) {
            return cut.start();
        }
        Matcher capital = FORGOTTEN_STOP.matcher(printed);
        return capital.find() ? capital.start() : between.length();
    }
}
