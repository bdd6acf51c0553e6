package vn.doichieu.extractors.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** The lists of a Word 97-2003 file ([MS-DOC] 2.4.6.3) in the terms of the newer format. */
final class DocLists {
    /** Forms of numbers by their code ([MS-OSHARED] 2.2.1.3); those not listed are shown as decimals. */
    private static final Map<Integer, String> FORMS = Map.ofEntries(
            Map.entry(1, "upperRoman"),
            Map.entry(2, "lowerRoman"),
            Map.entry(3, "upperLetter"),
            Map.entry(4, "lowerLetter"),
            Map.entry(5, "ordinal"),
            Map.entry(9, "chicago"),
            Map.entry(22, "decimalZero"),
            Map.entry(23, "bullet"),
            Map.entry(57, "numberInDash"),
            Map.entry(255, "none"));

    /** The index that marks a list kept in the paragraph itself, as Word 6 did. */
    private static final int OLD_LIST = 2047;

    private static final byte NOTHING_FOLLOWS = 2;

    private final @Nullable ListTables tables;
    private final Map<Integer, Optional<ListDefinition>> known = new HashMap<>();
    private final ListCounters counters = new ListCounters();

    DocLists(HWPFDocument document) {
        tables = document.getListTables();
    }

    static String form(int code) {
        return FORMS.getOrDefault(code & 0xFF, "decimal");
    }

    /** The automatic number or bullet of the next paragraph, with the space after it; empty where it has none. */
    String label(Paragraph paragraph) {
        int index = paragraph.getIlfo();
        if (index <= 0 || index == OLD_LIST) {
            return "";
        }
        return known.computeIfAbsent(index, this::list)
                .map(list -> counters.next(list, paragraph.getIlvl()))
                .orElse("");
    }

    private Optional<ListDefinition> list(int index) {
        ListTables all = tables;
        if (all == null) {
            return Optional.empty();
        }
        try {
            int id = all.getLfo(index).getLsid();
            Map<Integer, LabelLevel> levels = new HashMap<>();
            ListLevel[] own = all.getListData(id).getLevels();
            for (int i = 0; i < own.length; i++) {
                levels.put(i, level(own[i]));
            }
            Map<Integer, Integer> starts = new HashMap<>();
            LFOData overrides = all.getLfoData(index);
            for (ListFormatOverrideLevel override : overrides.getRgLfoLvl()) {
                if (override.isFormatting() && override.getLevel() != null) {
                    levels.put(override.getLevelNum(), level(override.getLevel()));
                }
                if (override.isStartAt()) {
                    starts.put(override.getLevelNum(), override.getIStartAt());
                }
            }
            return Optional.of(new ListDefinition(index, id, levels, starts));
        } catch (NoSuchElementException | NullPointerException e) {
            // a damaged table names lists it does not hold
            return Optional.empty();
        }
    }

    private static LabelLevel level(ListLevel level) {
        StringBuilder pattern = new StringBuilder();
        // the places of the levels' numbers hold the levels' indices
        level.getNumberText()
                .chars()
                .forEach(c -> pattern.append(c < LabelLevel.MOST ? "%" + (c + 1) : String.valueOf((char) c)));
        return new LabelLevel(
                level.getStartAt(),
                form(level.getNumberFormat()),
                pattern.toString(),
                level.isLegalNumbering(),
                level.getTypeOfCharFollowingTheNumber() != NOTHING_FOLLOWS,
                -1,
                false);
    }
}
