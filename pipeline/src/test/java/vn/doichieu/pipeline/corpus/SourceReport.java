package vn.doichieu.pipeline.corpus;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.doichieu.pipeline.evaluate.Gold.GoldFigure;
import vn.doichieu.pipeline.evaluate.Gold.GoldFinding;

/**
 * An annotated source.
 *
 * @param header     what stands before the first block, by key
 * @param layout     how it is to be printed: "letterhead=missing", "wrap=hard", "numbering=auto"
 * @param blocks     headings, paragraphs and tables in reading order
 * @param notes      footnotes by number
 * @param recipients lines of "Nơi nhận", that heading included; empty if none
 * @param signature  authority, position and, last, the name; empty if none
 * @param figures    every marked figure, in the order of the source
 * @param findings   relations that must be found broken, and relations that hold
 */
record SourceReport(
        Map<String, String> header,
        Set<String> layout,
        List<SourceBlock> blocks,
        SortedMap<Integer, RichText> notes,
        List<String> recipients,
        List<String> signature,
        List<GoldFigure> figures,
        List<GoldFinding> findings) {
    private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc";

    SourceReport {
        header = Map.copyOf(header);
        layout = Set.copyOf(layout);
        blocks = List.copyOf(blocks);
        notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
        recipients = List.copyOf(recipients);
        signature = List.copyOf(signature);
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
    }

    /** The value of a header line; "null" and an absent line are empty. */
    Optional<String> fact(String key) {
        return Optional.ofNullable(header.get(key)).filter(value -> !value.equals("null") && !value.isEmpty());
    }

    /** Left column of the letterhead: issuer and number; empty where the letterhead is not printed. */
    List<String> letterheadLeft() {
        return letterhead(fact("issuer"), fact("number").map(number -> "Số: " + number));
    }

    /** Right column: the state's name and motto, place and date; empty where the letterhead is not printed. */
    List<String> letterheadRight() {
        return letterhead(fact("issuer").map(issuer -> STATE), fact("place-date"));
    }

    private List<String> letterhead(Optional<String> above, Optional<String> below) {
        return layout.contains("letterhead=missing")
                ? List.of()
                : Stream.concat(above.stream(), below.stream())
                        .flatMap(lines -> Stream.of(lines.split(" / ")))
                        .toList();
    }
}
