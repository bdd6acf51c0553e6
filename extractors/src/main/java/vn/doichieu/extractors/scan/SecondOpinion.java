package vn.doichieu.extractors.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads doubtful numbers again, each by itself, and keeps what readings agree on. What they do not agree on stays in the
 * text with a low confidence; nothing is made up.
 */
final class SecondOpinion {
    /** Words read with less, or with a letter read with less, are doubtful (measured: nearly all slips were below). */
    private static final double SURE_WORD = 0.9;

    private static final double SURE_LETTER = 0.98;

    /** Lone digits in the cells of a table are taken for short words, with little confidence. */
    private static final int SHORT = 3;

    private static final double SURE_SHORT = 0.75;

    private static final int MOST = 150;

    /** One reading against another, and a third that agrees with it. */
    static final double MAJORITY = 0.75;

    /** No two readings agree. */
    private static final double DISPUTED = 0.35;

    static final Map<String, String> AS_NUMBER = Map.of("tessedit_char_whitelist", "0123456789.,%/-+=");

    private final Crops crops;
    private final Tesseract.Language language;

    /**
     * @param language by which lone numbers are read again
     */
    SecondOpinion(Crops crops, Tesseract.Language language) {
        this.crops = crops;
        this.language = language;
    }

    /** The same lines, doubtful numbers replaced by what was agreed. */
    List<ReadLine> on(List<ReadLine> lines) throws IOException, InterruptedException {
        List<ReadWord> doubtful = lines.stream()
                .flatMap(line -> line.words().stream())
                .filter(SecondOpinion::isDoubtful)
                .limit(MOST)
                .toList();
        Map<ReadWord, ReadWord> settled = settled(doubtful);
        return lines.stream()
                .map(line -> new ReadLine(
                        line.baseline(),
                        line.words().stream()
                                .map(word -> settled.getOrDefault(word, word))
                                .toList()))
                .toList();
    }

    /** Plain numbers are read again by one language, words such as "78/QĐ-UBND" by their own. */
    private Map<ReadWord, ReadWord> settled(List<ReadWord> doubtful) throws IOException, InterruptedException {
        Map<ReadWord, ReadWord> settled = new HashMap<>();
        settle(doubtful.stream().filter(SecondOpinion::isPlain).toList(), language, settled);
        settle(doubtful.stream().filter(word -> !isPlain(word)).toList(), Tesseract.Language.VIETNAMESE, settled);
        return settled;
    }

    private void settle(List<ReadWord> doubtful, Tesseract.Language by, Map<ReadWord, ReadWord> settled)
            throws IOException, InterruptedException {
        List<Optional<ReadWord>> second = again(doubtful, by, 1, Map.of());
        List<ReadWord> disputed = new ArrayList<>();
        List<Optional<ReadWord>> secondOfDisputed = new ArrayList<>();
        for (int i = 0; i < doubtful.size(); i++) {
            ReadWord first = doubtful.get(i);
            if (agree(first, second.get(i))) {
                settled.put(first, confirmed(first, second.get(i).orElseThrow()));
            } else {
                disputed.add(first);
                secondOfDisputed.add(second.get(i));
            }
        }
        List<Optional<ReadWord>> smaller = again(disputed, by, 0.85, Map.of());
        List<ReadWord> plain = disputed.stream().filter(SecondOpinion::isPlain).toList();
        List<Optional<ReadWord>> digits = again(plain, Tesseract.Language.VIETNAMESE, 1, AS_NUMBER);
        for (int i = 0; i < disputed.size(); i++) {
            List<Optional<ReadWord>> others = new ArrayList<>(List.of(secondOfDisputed.get(i), smaller.get(i)));
            if (!plain.isEmpty()) {
                others.add(digits.get(i));
            }
            settled.put(disputed.get(i), vote(disputed.get(i), others));
        }
    }

    private List<Optional<ReadWord>> again(
            List<ReadWord> words, Tesseract.Language by, double scale, Map<String, String> settings)
            throws IOException, InterruptedException {
        return crops.read(words.stream().map(ReadWord::box).toList(), by, scale, settings);
    }

    private static boolean isDoubtful(ReadWord word) {
        if (word.text().length() <= SHORT && word.confidence() < SURE_SHORT) {
            return true;
        }
        return looksLikeNumber(word.text())
                && (word.confidence() < SURE_WORD
                        || word.letters().stream().anyMatch(letter -> letter.confidence() < SURE_LETTER));
    }

    /** Has a digit, or stands for a zero. */
    private static boolean looksLikeNumber(String text) {
        return text.chars().anyMatch(Character::isDigit) || text.matches("[OoØ]{1,2}");
    }

    /** Without letters but those that stand for digits. */
    private static boolean isPlain(ReadWord word) {
        String text = word.text();
        long letters = text.chars().filter(Character::isLetter).count();
        boolean amidDigits = letters <= 2 && text.matches("\\d.*\\d");
        return letters == 0 || text.length() <= SHORT || ((letters == 1 || amidDigits) && text.length() <= 6);
    }

    /** Whether the numbers in it are the same; for numbers alone, whether all of it is. */
    private static boolean agree(ReadWord one, Optional<ReadWord> other) {
        return other.isPresent() && numbers(one).equals(numbers(other.get()));
    }

    private static String numbers(ReadWord word) {
        return isPlain(word) ? word.text() : word.text().replaceAll("[^\\d.,/%]", "");
    }

    private static ReadWord confirmed(ReadWord first, ReadWord second) {
        return first.withConfidence(Math.max(first.confidence(), second.confidence()));
    }

    /** Each further reading is a voice; the page's own counts where it stands alone against voices that differ. */
    private static ReadWord vote(ReadWord first, List<Optional<ReadWord>> others) {
        for (int i = 0; i < others.size(); i++) {
            Optional<ReadWord> voice = others.get(i);
            if (voice.isPresent() && seconded(voice.get(), others.subList(i + 1, others.size()))) {
                boolean same = agree(first, voice);
                return (same ? first : first.readAs(voice.get())).withConfidence(MAJORITY);
            }
        }
        if (!looksLikeNumber(first.text())) {
            return first;
        }
        return first.withConfidence(seconded(first, others) ? MAJORITY : DISPUTED);
    }

    private static boolean seconded(ReadWord voice, List<Optional<ReadWord>> others) {
        return voice.hasDigit() && others.stream().anyMatch(other -> agree(voice, other));
    }
}
