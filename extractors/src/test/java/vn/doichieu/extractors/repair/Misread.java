package vn.doichieu.extractors.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.document.Box;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.Word;
import vn.doichieu.extractors.text.Span;

/**
 * A report as bad recognition reads it: one word with digits in twenty has one digit wrong.
 *
 * @param text  of the same length as what was printed
 * @param slips how many words were misread
 */
record Misread(ReportText text, int slips) {
    private static final Pattern WORD = Pattern.compile("[^ \\n]+");
    private static final String[] READ_AS = {"O8", "l7", "7Z", "8", "1", "6S", "85", "1", "3B", "4"};
    private static final Box ANYWHERE = new Box(0, 0, 1, 1);

    static Misread of(ReportText printed, SplittableRandom random) {
        StringBuilder read = new StringBuilder(printed.text());
        List<Word> words = new ArrayList<>();
        int slips = 0;
        Matcher word = WORD.matcher(printed.text());
        while (word.find()) {
            double confidence = random.nextDouble(0.9, 0.97);
            int digit = digitIn(word.group(), random);
            if (digit >= 0 && random.nextInt(20) == 0) {
                String choices = READ_AS[word.group().charAt(digit) - '0'];
                read.setCharAt(word.start() + digit, choices.charAt(random.nextInt(choices.length())));
                confidence = random.nextDouble(0.3, 0.93);
                slips++;
            }
            words.add(new Word(new Span(word.start(), word.end()), 1, ANYWHERE, OptionalDouble.of(confidence)));
        }
        ReportText text = ReportText.of(read.toString(), printed.blocks(), printed.pageStarts(), printed.noteMarks());
        return new Misread(text.withWords(words), slips);
    }

    private static int digitIn(String word, SplittableRandom random) {
        int[] digits = java.util.stream.IntStream.range(0, word.length())
                .filter(i -> word.charAt(i) >= '0' && word.charAt(i) <= '9')
                .toArray();
        return digits.length == 0 ? -1 : digits[random.nextInt(digits.length)];
    }
}
