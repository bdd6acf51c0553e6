package vn.doichieu.pipeline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.doichieu.extractors.text.Folding;

/**
 * A file that came in a container, as far as it tells what it is by itself.
 *
 * @param id      of its row in the ledger
 * @param report  id of the row that holds its figures: its own, or that of the file whose bytes it repeats
 * @param file    display name
 * @param place   the containers and folders it lies in, from the outermost container in
 * @param ward    code, where it states one
 * @param wardName full name of that ward
 * @param period  "from..to", where it states one
 * @param number  "302/BC-UBND", where it has one
 * @param opening the first lines of its text
 * @param length  of its text
 * @param copy    whether it is another format of a report that came before
 */
record Packed(
        String id,
        String report,
        String file,
        List<String> place,
        Optional<String> ward,
        Optional<String> wardName,
        Optional<String> period,
        Optional<String> number,
        String opening,
        int length,
        boolean copy) {
    private static final String INSIDE = " › ";
    private static final int OPENING_LINES = 15;

    /** The type word of a report as a line begins with it, in capitals (Nghị định 30/2020/NĐ-CP, phụ lục I). */
    private static final Pattern REPORT_LINE = Pattern.compile("(?m)^\\s*BÁO CÁO(?!\\p{L})");

    private static final Pattern REPORT_NUMBER = Pattern.compile("/\\s*BC(?!\\p{L})");

    private static final Pattern APPENDIX_LINE =
            Pattern.compile("^\\s*(?:PHỤ LỤC|Phụ lục|BIỂU|Biểu|MẪU|Mẫu)(?!\\p{L}).*");

    /** Names as people give them, without marks and with anything between the words. */
    private static final Pattern APPENDIX_NAME =
            Pattern.compile("(?<![a-z])(?:phu ?luc|pl ?\\d*|bieu(?: ?mau)?|mau so|kem theo)(?![a-z])");

    private static final Pattern REPORT_NAME = Pattern.compile("(?<![a-z])(?:bao ?cao|bc)(?![a-z])");
    private static final Pattern SPREADSHEET = Pattern.compile("(?i).*\\.(xlsx?|xlsm|ods|csv|tsv|et)");

    /** Folders that divide the papers of one report and not the reports of several wards. */
    private static final Pattern PART_FOLDER = Pattern.compile(
            "(?<![a-z])(?:phu ?luc|pl|bieu|mau|kem|dinh kem|so lieu|bang|excel|file|bao ?cao|bc|van ban|word|pdf|scan|chinh)(?![a-z])");

    /** "Xã Tân Lập", "phuong_TanLap": the type word and a capital, but "Xã hội", "Phuong Huong" are no wards. */
    private static final Pattern ANY_WARD_NAME =
            Pattern.compile("(?<!\\p{L})(?:[Xx][ãa]|XÃ|XA|[Pp]hường|[Pp]huong|PHƯỜNG|[ĐđDd]ặc khu|ĐẶC KHU)[ _-]+"
                    + "(?!(?:[Hh]ội|H[oO][iI]|[HT][uưi][oơờệ]n|Án|An |Pháp|Phap|Thức|Thuc))\\p{Lu}");

    Packed {
        place = List.copyOf(place);
    }

    /** The places from the outermost container in: containers, and folders within them. */
    static List<String> placeOf(String file) {
        List<String> parts = new ArrayList<>(List.of(file.split(INSIDE)));
        List<String> place = new ArrayList<>(List.of(parts.get(0)));
        for (String inner : parts.subList(1, parts.size())) {
            place.addAll(List.of(inner.split("/")));
        }
        return place.subList(0, place.size() - 1);
    }

    private String name() {
        return words(FileStem.baseName(file));
    }

    private static String words(String text) {
        return Folding.bare(text).replaceAll("[^a-z0-9]+", " ").strip();
    }

    /** A report with its letterhead, in prose. */
    boolean isMain() {
        return ward.isPresent() && !SPREADSHEET.matcher(file).matches() && saysReport() && !saysAppendix();
    }

    /** What belongs to some report: it says so, or is a table, or does not say at all what it is. */
    boolean isAppendix() {
        boolean paperOfItsOwn = number.isPresent() && ward.isPresent();
        return !isMain() && (saysAppendix() || SPREADSHEET.matcher(file).matches() || !paperOfItsOwn);
    }

    private boolean saysReport() {
        return REPORT_LINE.matcher(opening).find()
                || number.filter(some -> REPORT_NUMBER.matcher(some).find()).isPresent();
    }

    private boolean saysAppendix() {
        boolean named = APPENDIX_NAME.matcher(name()).find()
                && !REPORT_NAME.matcher(name()).find();
        boolean headed = opening.lines()
                .filter(line -> !line.isBlank())
                .limit(OPENING_LINES)
                .takeWhile(line -> !REPORT_LINE.matcher(line).find())
                .anyMatch(line -> APPENDIX_LINE.matcher(line).matches());
        return named || headed;
    }

    boolean liesBelow(List<String> scope) {
        return place.size() >= scope.size() && place.subList(0, scope.size()).equals(scope);
    }

    boolean liesIn(List<String> scope) {
        return place.equals(scope);
    }

    /** Whether the folder just below the scope on the way to this file is named as a part of one report's papers. */
    boolean liesInPartOf(List<String> scope) {
        return place.size() > scope.size()
                && PART_FOLDER.matcher(words(place.get(scope.size()))).find();
    }

    /** Whether the names of the file and of what it lies in, below the outermost container, have this ward in them. */
    boolean isNamedAfter(String fullName) {
        String name = words(fullName).replaceFirst("^(xa|phuong|dac khu) ", "");
        String path = words(ownPath());
        return (" " + path + " ").contains(" " + name + " ")
                || (name.contains(" ") && path.replace(" ", "").contains(name.replace(" ", "")));
    }

    boolean isNamedAfterSomeWard() {
        return ANY_WARD_NAME.matcher(ownPath()).find();
    }

    private String ownPath() {
        return String.join(
                " / ",
                Stream.concat(place.stream().skip(1), Stream.of(FileStem.baseName(file)))
                        .toList());
    }
}
