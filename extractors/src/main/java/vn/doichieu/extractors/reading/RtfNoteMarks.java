package vn.doichieu.extractors.reading;

/** Numbers the notes of a Rich Text file in the forms it states. For one file, once. */
final class RtfNoteMarks {
    private String footnoteForm = "decimal";
    private String endnoteForm = "decimal";
    private int footnotes;
    private int endnotes;
    private boolean due;

    /** Takes a control word that states a form; false where it is none. */
    boolean take(String word) {
        switch (word) {
            case "ftnnalc", "ftnnauc", "ftnnrlc", "ftnnruc", "ftnnchi", "ftnnar" -> footnoteForm = form(word);
            case "aftnnalc", "aftnnauc", "aftnnrlc", "aftnnruc", "aftnnchi", "aftnnar" -> endnoteForm = form(word);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The text shows a mark; its note comes next. */
    void stands() {
        due = true;
    }

    /** The mark of a note that was read; empty where the text shows none of the file's own count. */
    String next(boolean endnote) {
        if (!due) {
            return "";
        }
        due = false;
        return endnote ? ListNumber.format(++endnotes, endnoteForm) : ListNumber.format(++footnotes, footnoteForm);
    }

    private static String form(String word) {
        return switch (word.substring(word.length() - 3)) {
            case "alc" -> "lowerLetter";
            case "auc" -> "upperLetter";
            case "rlc" -> "lowerRoman";
            case "ruc" -> "upperRoman";
            case "chi" -> "chicago";
            default -> "decimal";
        };
    }
}
