package vn.doichieu.pipeline.feed;

import java.util.Locale;

/** The names of enum values in the JSON contract. */
public final class ContractNames {

    private ContractNames() {}

    /** NEWER_VERSION is "newer-version". */
    public static String hyphenated(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** AT_LEAST is "at_least", as qualifiers are written. */
    public static String underscored(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
