package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private static final Pattern OTHER_TIME = Pattern.compile("lũy kế|tính đến|đến (ngày|hết|nay|tháng)|cả năm|ước");

    /** Words by which a clause leaves the subject of the clause before it. */
    private static final Pattern OTHER_SUBJECT =
            Pattern.compile(";|(^|[ ,])(ubnd|hđnd|xã|phường|đặc khu|toàn|tổng|trung tâm|số|các)( |$)");

    /** Of words that govern a number from afar only so many characters before it. */
    private static final int REACH = 1_000;

    /** Parts of parts deeper than this are no list of a report. */
    private static final int DEEPEST = 16;

    private final String text;
    private final String folded;
    private final List<Mention> quantities;
    private final Brackets brackets;
    private final Neighbours neighbours;
    private final PhraseAfter after;
    private final ToldOff toldOff;
    private final BlockSentences sentences;
    private final EarlierTimes times;
    private final String block;
    private final List<String> around;
    private final List<String> beside;
    private final Elsewhere elsewhere;
    private final Optional<String> elsewhereAbove;
    private final List<Label> labels = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();
    private final List<String> nouns = new ArrayList<>();
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
     * @param beside     folded texts of the items listed with the block
     * @param elsewhere  tells numbers of something else than the ward in the period
     */
    BlockLabeller(
            String text,
            FoldedText folded,
            Span block,
            List<Mention> quantities,
            String words,
            List<String> around,
            List<String> beside,
            Elsewhere elsewhere) {
        this.text = text;
        this.folded = folded.withoutCitations();
        this.quantities = quantities;
        this.block = words;
        this.around = around;
        this.beside = beside;
        this.elsewhere = elsewhere;
        this.elsewhereAbove = elsewhere.above(around);
        this.brackets = new Brackets(this.folded, block);
        this.neighbours = new Neighbours(this.folded, quantities, brackets);
        this.after = new PhraseAfter(text, this.folded, quantities, brackets, neighbours);
        this.toldOff = new ToldOff(this.folded, words, quantities, brackets);
        this.sentences = new BlockSentences(text, this.folded, folded.plain(), block);
        this.times = new EarlierTimes(this.folded, quantities, sentences);
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
        Optional<Integer> before = neighbours.lastInBracket(index, bracket, sentence.start());
        Optional<Integer> outside = neighbours.lastOutside(index, bracket, sentence.start());

        int from = start(clause, bracket, before);
        String lead = brackets.level(folded, from, at, bracket);
        String printedLead = brackets.level(text, from, at, bracket);
        boolean sameClause =
                before.isPresent() && quantities.get(before.get()).span().end() >= clause.start();
        Optional<String> handedOut = toldOff.name(index, bracket, sentence);
        String own =
                handedOut.orElseGet(() -> Parts.withoutWholeSet(sameClause ? own(mention, lead, printedLead) : lead));
        boolean share = mention.kind() == MentionKind.PERCENT;
        PhraseAfter.Words following =
                after.of(index, bracket, clause, Readings.namedAfter(mention, own, before.isPresent()));

        boolean onlyTies = FunctionWords.onlyTies(own);
        boolean aim = AimBeside.is(own);
        boolean ties = onlyTies || aim || (before.isPresent() && EarlierTimes.isOnlyTime(own));
        Optional<Integer> base = before.isPresent() ? before : outside;
        boolean standsAlone =
                before.isPresent() && !sameClause && FunctionWords.contentSyllables(following.folded()) > 1;
        String head = ties && !standsAlone ? inheritedHead(mention, before, outside, bracket, sentence) : own;
        heads.add(LabelText.end(aim ? own : head, REACH));
        String subject = LabelText.subject(own);
        Label.Part part = Parts.of(mention, own, outside.isPresent() && bracket >= 0, before, labels);
        String governing = subject.isEmpty() && base.isPresent() ? subjects.get(base.get()) : subject;
        // what follows a part goes on with the whole
        subjects.add(part == Label.Part.SOME && base.isPresent() ? subjects.get(base.get()) : governing);
        List<String> nearest = nearest(head, bracket, sentence, following.remark());
        boolean bare = own.chars().noneMatch(Character::isLetter);
        boolean named = (part != Label.Part.NO || bare) && Readings.isNamed(following.folded());
        nouns.add(unitWords(mention) + " " + following.folded());
        String inherited = head + (share && base.isPresent() ? " " + nouns.get(base.get()) : "");
        return new Label(
                ShownLabel.of(
                        text,
                        mention,
                        own,
                        handedOut.orElse(printedLead),
                        following.printed(),
                        ties ? LabelText.lastSegment(head) : ""),
                Readings.of(
                        mention,
                        mention.whole().isPresent() && !neighbours.isPair(index),
                        (ties && share) || bare ? "" : own,
                        ties ? inherited : governing + " " + own,
                        ties && !bare && mention.kind() == MentionKind.COUNT ? governing : "",
                        unitWords(quantities.get(neighbours.denominator(index).orElse(index))),
                        following.folded(),
                        following.extended()),
                surroundings(nearest, sentence),
                forbidding(nearest, part, base),
                Stream.concat(Stream.of(sentences.words(sentence)), beside.stream())
                        .toList(),
                share && (onlyTies || aim) && base.isPresent() && !named,
                part,
                OTHER_TIME.matcher(own).find()
                        || aim
                        || (ties && base.isPresent() && labels.get(base.get()).otherTime()),
                base,
                neighbours.numerator(index),
                times.isEarlier(index)
                        ? Optional.of(EarlierTimes.EARLIER)
                        : elsewhere(own, unitWords(mention) + " " + following.folded(), bracket, outside, base, part));
    }

    /** By its own words, those a bracket explains or the lines above; else the subject of the clause goes on. */
    private Optional<String> elsewhere(
            String own, String noun, int bracket, Optional<Integer> outside, Optional<Integer> base, Label.Part part) {
        String explained = "";
        if (outside.isPresent() && FunctionWords.onlyTies(own)) {
            int from = quantities.get(outside.get()).span().end();
            explained = brackets.level(folded, from, bracket, brackets.outside(bracket));
        }
        return elsewhere
                .of(own, noun, explained)
                .or(() -> elsewhereAbove)
                .or(() -> base.flatMap(i -> labels.get(i).elsewhere())
                        .filter(words -> elsewhere.goesOn(
                                words,
                                part != Label.Part.NO,
                                !OTHER_SUBJECT.matcher(own).find())));
    }

    /** Between two numbers of a clause the words of the second; a share is tied on by the last of them alone. */
    private static String own(Mention mention, String lead, String printedLead) {
        String own = lead.substring(Cuts.first(lead, printedLead));
        String last = own.substring(own.lastIndexOf(',') + 1);
        return mention.kind() == MentionKind.PERCENT && !last.isBlank() && FunctionWords.onlyTies(last) ? last : own;
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
}
