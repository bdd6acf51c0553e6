package vn.doichieu.pipeline.export;

import java.util.Locale;

/** The languages in which the program talks to people. */
public enum Language {
    VI("vi"),
    EN("en");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    public boolean isEnglish() {
        return this == EN;
    }
}
