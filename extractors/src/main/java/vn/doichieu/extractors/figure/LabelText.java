package vn.doichieu.extractors.figure;

import java.util.regex.Pattern;

/** Small rules for the words of labels. */
final class LabelText {
    static final int LONGEST = 160;
    private static final Pattern SUBJECT_END =
            Pattern.compile("(^| )(được|tạm giao|giao|là|đạt|hiện|có mặt|đã|gồm|còn|thực có|có)( |$)");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private LabelText() {}

    /** "Biên chế công chức: tạm giao": the last part between colons, with the one before where it names too little. */
    static String lastSegment(String head) {
        String stripped = head.stripTrailing();
        int end = stripped.endsWith(":") ? stripped.length() - 1 : head.length();
        int colon = head.lastIndexOf(':', end - 1);
        while (colon >= 0 && FunctionWords.contentSyllables(head.substring(colon + 1, end)) < 3) {
            colon = head.lastIndexOf(':', colon - 1);
        }
        return head.substring(colon + 1);
    }

    /** "biên chế công chức được giao là" speaks of "biên chế công chức"; empty where the words name less than a thing. */
    static String subject(String head) {
        String subject = SUBJECT_END.split(squeeze(lastSegment(head)), 2)[0];
        return FunctionWords.contentSyllables(subject) > 1 ? subject : "";
    }

    static String squeeze(String words) {
        return SPACE.matcher(words).replaceAll(" ").strip();
    }

    /** The last so many characters. */
    static String end(String words, int length) {
        return words.substring(Math.max(0, words.length() - length));
    }

    /** Without bullets, connectives, raised marks and dangling punctuation, cut to a length people can read. */
    static String forPeople(String label) {
        String cleaned = squeeze(label.replaceAll("[⁰¹²³⁴-⁹$]", ""))
                .replaceFirst("^[-+*•–,;:.)\\s]+", "")
                .replaceFirst("(?iu)^(trong đó|bao gồm|gồm|và|còn)[:,]? ", "")
                .replaceFirst("[\\s:,;(]+$", "")
                .replaceFirst(" (là|đạt|=)$", "");
        return cleaned.length() <= LONGEST ? cleaned : cleaned.substring(0, LONGEST - 1) + "…";
    }
}
