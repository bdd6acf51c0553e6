package vn.doichieu.extractors.structure;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.Folding;

/**
 * Whether the words behind a number are a title, and how far it goes.
 *
 * @param verdict what the words are
 * @param end     offset behind the title in the words read, its closing dot or colon left out
 */
record HeadingTitle(Verdict verdict, int end) {

    enum Verdict {
        HEADING,
        /** An item of a list: a sentence, a value, a clause that ends in a semicolon. */
        ITEM,
        /** A short sentence: what its siblings are. */
        DOUBTFUL
    }

    /** A longer clause is no title; the longest titles of the official outline have about 200 characters. */
    private static final int LONGEST = 260;

    /** A sentence that is followed by others is a title only when it is short. */
    private static final int LONGEST_BEFORE_SENTENCES = 130;

    private static final int LONGEST_WITH_DOT = 200;
    private static final int SHORT_VALUE = 60;
    private static final int LONG_TAIL = 150;

    /** End of a sentence inside a block; "TP. Hải Phòng" and "Tr. 5" are not. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<!\\b(?:TP|Tp|TX|Tr|PGS|TS|Ths))\\.\\s*(?=\\p{Lu})");

    private static final Pattern COLON = Pattern.compile(":(?=\\s|$|\\p{Lu})");

    /** What only a sentence has: an auxiliary verb, or a cited document. */
    private static final Pattern SENTENCE_SIGN =
            Pattern.compile("\\b(?:đã|sẽ|đang)\\b|\\bsố\\s?\\d+[\\d/]*/\\p{L}", Pattern.UNICODE_CHARACTER_CLASS);

    /** Auxiliaries that no title has which has no number. */
    private static final Pattern VERB =
            Pattern.compile("(?<!\\p{L})(?:được|có|là|đạt|gồm|chưa|không|cần|phải|bị|do|và|của|cho|với|tại|để)$"
                    + "|(?<!\\p{L})(?:được|có|là|đạt|gồm|chưa|không|cần|phải|bị)(?!\\p{L})");

    private static final Pattern REQUEST = Pattern.compile(
            "(?:kính )?(?:đề nghị|kiến nghị|đề xuất|xin) (?!với|đối với|của|và|về|cho(?! phép)|chung|cụ thể)\\p{L}");

    /** The first cell of a table that a converter glued to the heading above it. */
    private static final Pattern TABLE_HEAD = Pattern.compile("\\s(?:Stt|STT|TT)\\s*$");

    /** "Việc thực hiện kiến nghị kiểm toán: Không". */
    private static final Pattern NOTHING = Pattern.compile("^(?:Không|Chưa)(?!\\p{L})");

    /** Reads the words behind a number, in a block that the layout does not set apart. */
    static HeadingTitle of(String words) {
        if (HeadingLine.isInCapitals(words) && words.length() <= LONGEST_WITH_DOT) {
            return heading(words, words.length());
        }
        if (isRequest(words)) {
            return item();
        }
        int colon = firstMatch(COLON, words);
        int dot = firstMatch(SENTENCE_END, words);
        OptionalInt runIn = RunIn.start(words);
        int cut = Math.min(Math.min(colon, dot), runIn.orElse(words.length()));
        int semicolon = words.indexOf(';');
        boolean named = SentenceWords.startsAt(Folding.fold(words), 0, SentenceWords.NOMINAL);
        boolean clauses = semicolon >= 0 && semicolon < cut && !named && endsWithStop(words);
        if (clauses || cut > LONGEST) {
            return item();
        }
        if (cut == words.length()) {
            return named ? ofNamedSubject(words) : ofSingleClause(words);
        }
        if (cut == colon) {
            return beforeColon(words, colon);
        }
        return cut == dot
                ? beforeSentences(words, dot, named ? LONGEST : LONGEST_BEFORE_SENTENCES)
                : heading(words, cut);
    }

    /** The same for a block that the layout shows to be a heading: a heading it is, if only with a sentence glued to it. */
    static HeadingTitle ofSetApart(String words) {
        HeadingTitle title = of(words);
        return title.verdict == Verdict.HEADING ? title : heading(words, words.length());
    }

    /** Whether the words have a verb, or an actor leads them: no title without a number does. */
    static boolean hasVerb(String words) {
        String folded = Folding.fold(words);
        return isSentence(words)
                || SentenceWords.startsAt(folded, 0, SentenceWords.SUBJECTS)
                || VERB.matcher(folded).find();
    }

    boolean endsWithDot(String words) {
        return end < words.length() && words.charAt(end) == '.';
    }

    /** "Đề nghị Sở Nội vụ giao đủ biên chế.": what is asked of whom, while "Kiến nghị với UBND tỉnh" is a title. */
    private static boolean isRequest(String words) {
        return (endsWithStop(words) || words.length() > SHORT_VALUE)
                && REQUEST.matcher(Folding.fold(words)).lookingAt();
    }

    /** "Thủ tục đang áp dụng", "Những việc đã xong": a verb in a title describes its subject and no actor leads it. */
    private static boolean mayDescribe(String words) {
        String folded = Folding.fold(words);
        return words.length() <= SHORT_VALUE
                && !endsWithStop(words)
                && words.chars().noneMatch(Character::isDigit)
                && !SENTENCE_SIGN.matcher(folded).lookingAt()
                && !SentenceWords.startsAt(folded, 0, SentenceWords.SUBJECTS);
    }

    private static HeadingTitle ofSingleClause(String words) {
        if (isSentence(words) && mayDescribe(words)) {
            return doubtful(words, words.length());
        }
        boolean tooLong = words.endsWith(".") && words.length() > LONGEST_WITH_DOT;
        return tooLong || isSentence(words) ? item() : ofNamedSubject(words);
    }

    private static HeadingTitle ofNamedSubject(String words) {
        if (!words.endsWith(".")) {
            return heading(words, words.length());
        }
        return isSentence(words) ? item() : doubtful(words, words.length());
    }

    private static HeadingTitle beforeColon(String words, int colon) {
        String after = words.substring(colon + 1).strip();
        if (after.isEmpty()) {
            return heading(words, colon);
        }
        char first = after.charAt(0);
        if (Character.isDigit(first) && after.length() < SHORT_VALUE) {
            return item();
        }
        if (Character.isLowerCase(first)) {
            return doubtful(words, colon);
        }
        boolean sentence = after.length() > LONG_TAIL
                || endsWithStop(after)
                || NOTHING.matcher(after).find();
        return heading(words, sentence ? colon : words.length());
    }

    private static HeadingTitle beforeSentences(String words, int dot, int longest) {
        String title = words.substring(0, dot);
        boolean sentence = dot > longest || isSentence(title);
        return sentence ? item() : doubtful(words, dot);
    }

    private static boolean endsWithStop(String words) {
        return ".;,".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static boolean isSentence(String words) {
        return SENTENCE_SIGN.matcher(Folding.fold(words)).find();
    }

    private static int firstMatch(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? matcher.start() : words.length();
    }

    private static HeadingTitle item() {
        return new HeadingTitle(Verdict.ITEM, 0);
    }

    private static HeadingTitle doubtful(String words, int end) {
        return new HeadingTitle(Verdict.DOUBTFUL, trimmed(words, end));
    }

    private static HeadingTitle heading(String words, int end) {
        int trimmed = trimmed(words, end);
        return new HeadingTitle(trimmed == 0 ? Verdict.ITEM : Verdict.HEADING, trimmed);
    }

    private static int trimmed(String words, int end) {
        Matcher tableHead = TABLE_HEAD.matcher(words.substring(0, end));
        int trimmed = tableHead.find() ? tableHead.start() : end;
        while (trimmed > 0 && " .:;,".indexOf(words.charAt(trimmed - 1)) >= 0) {
            trimmed--;
        }
        return trimmed;
    }
}
