package vn.doichieu.extractors.reading;

import java.util.Set;

/** Which groups of a Rich Text file hold no text of the document, by the control word that opens them. */
final class RtfDestinations {
    private static final Set<String> SKIPPED = Set.of(
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "info",
            "pict",
            "colortbl",
            "sp",
            "listtable",
            "listoverridetable",
            "fldinst",
            "objdata",
            "nonesttables",
            "shprslt",
            "xe",
            "tc",
            "rxe",
            "upr",
            "ftnsep",
            "ftnsepc",
            "ftncn",
            "aftnsep",
            "aftnsepc",
            "aftncn",
            "filetbl",
            "revtbl",
            "private");

    /** Groups marked as unknown to old readers that hold text of the document all the same. */
    private static final Set<String> ENTERED = Set.of("shpinst", "nesttableprops", "ud", "footnote");

    private RtfDestinations() {}

    /** @param starred whether the word is marked as unknown to old readers, which then pass over its group */
    static boolean isSkipped(String word, boolean starred) {
        return (starred && !ENTERED.contains(word)) || SKIPPED.contains(word);
    }
}
