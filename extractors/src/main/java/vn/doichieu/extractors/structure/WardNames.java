package vn.doichieu.extractors.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.catalogue.Ward;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.extractors.text.Span;

/** The official list, indexed by folded name, so that a text is searched once whatever the length of the list. */
final class WardNames {
    private static final List<String> TYPES = List.of("phường", "xã", "đặc khu");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'-]*");
    private static final int LONGEST_NAME = 6;

    private final Map<String, List<Ward>> byFullName = new HashMap<>();
    private final Map<String, List<Ward>> byName = new HashMap<>();
    private final Map<String, String> provinceByBareName = new HashMap<>();

    WardNames(List<Ward> wards) {
        for (Ward ward : wards) {
            add(byFullName, ward.fullName(), ward);
            add(byName, ward.name(), ward);
            provinceByBareName.put(bare(ward.province()), ward.province());
        }
    }

    /**
     * A ward's name in a text.
     *
     * @param span  type and name
     * @param wards all units of that type and name, one per province
     */
    record Named(Span span, List<Ward> wards) {}

    /** Every "phường X", "xã X" or "đặc khu X" of the list that the text names, the longest name first. */
    List<Named> in(String text) {
        return in(text, Folding.fold(text));
    }

    /** The same of a text that is folded already. */
    List<Named> in(String text, String folded) {
        List<Named> found = new ArrayList<>();
        for (int at = 0; at < folded.length(); at++) {
            int end = endOfType(folded, at);
            if (end > at) {
                named(text, folded, at, end).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Behind the blank after a type of ward that stands there as a word; the offset itself where none does. */
    private static int endOfType(String folded, int at) {
        char first = folded.charAt(at);
        if ((first == 'p' || first == 'x' || first == 'đ')
                && (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1)))) {
            for (String type : TYPES) {
                int end = at + type.length();
                if (folded.startsWith(type, at)
                        && end < folded.length()
                        && Character.isWhitespace(folded.charAt(end))) {
                    return end + 1;
                }
            }
        }
        return at;
    }

    /** Units of any type that bear the name. */
    List<Ward> called(String name) {
        return byName.getOrDefault(Folding.fold(name.strip()), List.of());
    }

    /** The province whose name, without marks and blanks, is the label of an internet domain: "haiphong". */
    Optional<String> provinceOfDomain(String label) {
        return Optional.ofNullable(provinceByBareName.get(label));
    }

    private Optional<Named> named(String text, String folded, int start, int nameStart) {
        Matcher word = WORD.matcher(folded).region(nameStart, folded.length());
        Optional<Named> longest = Optional.empty();
        int end = nameStart;
        for (int words = 1; words <= LONGEST_NAME && word.find() && joins(folded, end, word.start()); words++) {
            if (!isCapitalised(text.charAt(word.start()))) {
                break;
            }
            end = word.end();
            List<Ward> wards = byFullName.get(folded.substring(start, end));
            if (wards != null) {
                longest = Optional.of(new Named(new Span(start, end), Collections.unmodifiableList(wards)));
            }
        }
        return longest;
    }

    /** One blank, or a dash between two names: "Văn Miếu - Quốc Tử Giám". */
    private static boolean joins(String folded, int end, int start) {
        return start - end <= 1 || folded.substring(end, start).equals(" - ");
    }

    private static boolean isCapitalised(char first) {
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    private static void add(Map<String, List<Ward>> index, String name, Ward ward) {
        index.computeIfAbsent(Folding.fold(name), key -> new ArrayList<>()).add(ward);
    }

    private static String bare(String name) {
        return Folding.bare(name).replaceAll("[^a-z]", "");
    }
}
