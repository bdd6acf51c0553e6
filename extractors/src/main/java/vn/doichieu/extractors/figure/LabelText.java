package vn.doichieu.extractors.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small rules for the words of labels. */
final class LabelText {
    static final int LONGEST = 160;
    private static final Pattern SUBJECT_END =
            Pattern.compile("(^| )(được|tạm giao|giao|là|đạt|hiện|có mặt|đã|gồm|còn|thực có|có)( |$)");

    private static final Pattern RAISED = Pattern.compile("[⁰¹²³⁴-⁹$]");
    private static final Pattern LEADING_MARKS = Pattern.compile("^[-+*•–,;:.)\\s]+");
    private static final Pattern CONNECTIVE = Pattern.compile("(?iu)^(trong đó|bao gồm|gồm|và|còn)[:,]? ");
    private static final Pattern DANGLING_VERB = Pattern.compile(" (là|đạt|=)$");

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
        String segment = squeeze(lastSegment(head));
        Matcher end = SUBJECT_END.matcher(segment);
        String subject = end.find() ? segment.substring(0, end.start()) : segment;
        return FunctionWords.contentSyllables(subject) > 1 ? subject : "";
    }

    /** With single spaces, none at either end. */
    static String squeeze(String words) {
        if (isSqueezed(words)) {
            return words;
        }
        char[] squeezed = new char[words.length()];
        int length = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!isSpace(c)) {
                squeezed[length++] = c;
            } else if (length > 0 && squeezed[length - 1] != ' ') {
                squeezed[length++] = ' ';
            }
        }
        return new String(squeezed, 0, length).strip();
    }

    private static boolean isSqueezed(String words) {
        boolean spaced = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isSpace(c) && (spaced || c != ' ')) {
                return false;
            }
            spaced = Character.isWhitespace(c);
        }
        return !spaced;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** The last so many characters. */
    static String end(String words, int length) {
        return words.substring(Math.max(0, words.length() - length));
    }

    /** Without bullets, connectives, raised marks and dangling punctuation, cut to a length people can read. */
    static String forPeople(String label) {
        String cleaned = squeeze(hasRaised(label) ? RAISED.matcher(label).replaceAll("") : label);
        if (!cleaned.isEmpty() && !Character.isLetterOrDigit(cleaned.charAt(0))) {
            cleaned = LEADING_MARKS.matcher(cleaned).replaceFirst("");
        }
        if (!cleaned.isEmpty() && "tbgvcTBGVC".indexOf(cleaned.charAt(0)) >= 0) {
            cleaned = CONNECTIVE.matcher(cleaned).replaceFirst("");
        }
        int end = cleaned.length();
        while (end > 0 && " :,;(".indexOf(cleaned.charAt(end - 1)) >= 0) {
            end--;
        }
        cleaned = DANGLING_VERB.matcher(cleaned.substring(0, end)).replaceFirst("");
        return cleaned.length() <= LONGEST ? cleaned : cleaned.substring(0, LONGEST - 1) + "…";
    }

    private static boolean hasRaised(String label) {
        return label.chars().anyMatch(c -> c == '$' || (c >= '²' && c <= '¹') || (c >= '⁰' && c <= '⁹'));
    }
}
