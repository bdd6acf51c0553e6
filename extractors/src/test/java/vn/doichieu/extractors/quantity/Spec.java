package vn.doichieu.extractors.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.text.Folding;

/**
 * The written specification of quantities, spec.tsv, as its head describes it.
 *
 * @param groups in the order of the file
 */
record Spec(List<Group> groups) {

    /** Group of what the program still reads wrongly. */
    static final String OPEN = "open";

    private static final String FILE = "spec.tsv";
    private static final Pattern GROUP = Pattern.compile("## (\\p{Lower}+): (\\S.*)");
    private static final Pattern ID = Pattern.compile("\\p{Lower}+(?:-[a-z0-9]+)*");
    private static final String COLUMNS = "id\ttext\tmentions\tnote";

    /**
     * @param id    first part of the ids of its cases
     * @param title what is read
     * @param cases at least one
     */
    record Group(String id, String title, List<Case> cases) {}

    /**
     * One case.
     *
     * @param id       unique in the file
     * @param text     as readers hand it on: composed, a line break of the print as one space
     * @param mentions what is read in it, in the words of {@link Notation}
     * @param note     why; may be empty
     * @param line     where it stands in the file
     */
    record Case(String id, String text, String mentions, String note, int line) {
        ReportText report() {
            return Notation.paragraph(text);
        }

        String where() {
            return FILE + ":" + line + " " + id + ": " + text + (note.isEmpty() ? "" : " (" + note + ")");
        }
    }

    static Spec load() {
        try (InputStream in = Spec.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the lines of a specification; what is not well formed is refused, naming the line. */
    static Spec of(List<String> lines) {
        List<Group> groups = new ArrayList<>();
        Map<String, Integer> ids = new HashMap<>();
        Map<String, Integer> texts = new HashMap<>();
        boolean ruled = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int number = i + 1;
            Matcher head = GROUP.matcher(line);
            if (head.matches()) {
                groups.add(new Group(head.group(1), head.group(2), new ArrayList<>()));
                ruled = false;
            } else if (line.startsWith("# ")) {
                ruled = true;
            } else if (!line.equals(COLUMNS)) {
                refuseIf(groups.isEmpty() || !ruled, number, "a case before a group and its rule");
                Case added = caseOf(line, number, groups.get(groups.size() - 1));
                refuseRepeated(ids, added.id(), number, "id");
                refuseRepeated(texts, withoutDigits(line), number, "text, but for its digits,");
                groups.get(groups.size() - 1).cases().add(added);
            }
        }
        groups.forEach(group -> refuseIf(group.cases().isEmpty(), lines.size(), "empty group " + group.id()));
        return new Spec(List.copyOf(groups));
    }

    List<Case> cases() {
        return groups.stream().flatMap(group -> group.cases().stream()).toList();
    }

    private static Case caseOf(String line, int number, Group group) {
        String[] cells = line.split("\t", -1);
        refuseIf(cells.length != 4, number, "not four columns");
        Matcher id = ID.matcher(cells[0]);
        refuseIf(!id.matches(), number, "not an id: " + cells[0]);
        refuseIf(cells[1].isBlank(), number, "no text");
        refuseIf(group.id().isEmpty(), number, "no group");
        return new Case(cells[0], asRead(cells[1]), asRead(cells[2]), cells[3], number);
    }

    /** As the readers hand text on. */
    private static String asRead(String written) {
        return Folding.nfc(written.replace('⏎', ' '));
    }

    /** The text as written; cases that differ in a digit only are one case. */
    private static String withoutDigits(String line) {
        return line.split("\t", -1)[1].replaceAll("\\d", "0");
    }

    private static void refuseRepeated(Map<String, Integer> seen, String key, int line, String what) {
        Integer first = seen.putIfAbsent(key, line);
        refuseIf(first != null, line, "the " + what + " of line " + first + " again: " + key);
    }

    private static void refuseIf(boolean wrong, int line, String why) {
        if (wrong) {
            throw new IllegalArgumentException(FILE + ":" + line + ": " + why);
        }
    }
}
