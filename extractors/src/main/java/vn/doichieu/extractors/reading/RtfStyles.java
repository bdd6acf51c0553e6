package vn.doichieu.extractors.reading;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The style sheet of a Rich Text file: which of its styles are those of headings, by name or by outline level. */
final class RtfStyles {
    private static final Pattern HEADING = Pattern.compile("(?i)heading [1-9];?.*");

    private final Set<Integer> headings = new HashSet<>();
    private final StringBuilder name = new StringBuilder();
    private int style;

    /** The style of what follows, in the sheet or in the text. */
    void use(int number) {
        style = number;
    }

    /** Whether the style in use is that of a heading. */
    boolean isHeading() {
        return headings.contains(style);
    }

    /** The sheet gives the style in use an outline level. */
    void outline() {
        headings.add(style);
    }

    void name(String letters) {
        name.append(letters);
    }

    void endOfName() {
        if (HEADING.matcher(name.toString().strip()).matches()) {
            headings.add(style);
        }
        name.setLength(0);
    }
}
