package vn.doichieu.extractors.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.catalogue.MeasureUnit;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.extractors.text.PhraseIndex;

/** Gives bare numbers of a table the measure unit that a head states once for all of them. */
final class CellUnits {
    private static final Pattern MONEY = Pattern.compile(
            "(?<scale>(?:nghìn |ngàn )?tỷ|tr|triệu|nghìn|ngàn|1\\.?000)?[ .]*(?:đồng|vnđ|đ)|(?<alone>tỷ|triệu)");

    /** "Triệu đồng/người/năm": what it is per changes no value. */
    private static final Pattern PER = Pattern.compile("(?<=\\p{L})\\s*/.*");

    private static final Map<String, Integer> SCALES = Map.of(
            "nghìn tỷ", 12, "ngàn tỷ", 12, "tỷ", 9, "triệu", 6, "tr", 6, "nghìn", 3, "ngàn", 3, "1000", 3, "1.000", 3);

    private static final Pattern BEGINS = Pattern.compile("(tổng )?số ");

    private final Map<String, MeasureUnit> byAlias = new HashMap<>();

    /** The aliases of units that count. */
    private final PhraseIndex counting;

    CellUnits(List<MeasureUnit> units) {
        units.forEach(unit -> unit.aliases().forEach(alias -> byAlias.put(alias, unit)));
        counting = new PhraseIndex(byAlias.entrySet().stream()
                .filter(alias -> alias.getValue().kind() == MeasureUnit.Kind.COUNT)
                .map(Map.Entry::getKey)
                .toList());
    }

    /** The unit a head names among its words: "Người làm việc được giao", "Số hồ sơ tiếp nhận". */
    Optional<String> namedIn(String head) {
        String folded = Folding.fold(head);
        return counting.in(folded).stream()
                .filter(alias -> !isNumbered(folded, alias))
                .min(Comparator.comparingInt((String alias) -> Folding.indexOfWords(folded, alias, 0))
                        .thenComparing(alias -> -alias.length()));
    }

    /** "Số lớp bồi dưỡng": what a row that begins with "số" counts. */
    Optional<String> countedBy(String row) {
        String folded = Folding.fold(row);
        Matcher begins = BEGINS.matcher(folded);
        if (!begins.lookingAt()) {
            return Optional.empty();
        }
        String counted = folded.substring(begins.end()) + " ";
        return counting.in(counted).stream()
                .filter(alias -> counted.startsWith(alias + " "))
                .max(Comparator.comparingInt(String::length));
    }

    /** "Nhóm 2" is a name. */
    private static boolean isNumbered(String folded, String alias) {
        int end = Folding.indexOfWords(folded, alias, 0) + alias.length();
        return folded.substring(end).matches(" \\d.*");
    }

    /** The mention in the unit; itself where it has one of its own or the unit is none that is known. */
    Mention measured(Mention mention, Optional<String> unit) {
        if (unit.isEmpty()
                || mention.kind() != MentionKind.COUNT
                || mention.measureUnit().isPresent()) {
            return mention;
        }
        String folded = bare(unit.get());
        Matcher money = MONEY.matcher(folded);
        if (money.matches()) {
            String scale = Optional.ofNullable(money.group("scale"))
                    .or(() -> Optional.ofNullable(money.group("alone")))
                    .orElse("");
            return with(mention, MentionKind.MONEY, "đồng", SCALES.getOrDefault(scale, 0));
        }
        return Optional.ofNullable(byAlias.get(folded))
                .map(known -> with(mention, kind(known), known.name(), 0))
                .orElse(mention);
    }

    /** Whether the words are a measure unit, not another remark: "(triệu đồng)", but "(không kể thu dầu thô)". */
    boolean isUnit(String words) {
        String folded = bare(words);
        return MONEY.matcher(folded).matches() || byAlias.containsKey(folded);
    }

    private static String bare(String unit) {
        String folded = LabelText.squeeze(Folding.fold(unit));
        return PER.matcher(folded).replaceFirst("");
    }

    private static MentionKind kind(MeasureUnit unit) {
        return switch (unit.kind()) {
            case COUNT -> MentionKind.COUNT;
            case PERCENT -> MentionKind.PERCENT;
            case MONEY -> MentionKind.MONEY;
            case SCORE -> MentionKind.SCORE;
            case MEASURE -> MentionKind.MEASURE;
        };
    }

    private static Mention with(Mention mention, MentionKind kind, String unit, int scale) {
        return new Mention(
                kind,
                mention.span(),
                mention.numberSpan(),
                mention.value().map(value -> value.multiply(BigDecimal.TEN.pow(scale))),
                mention.decimals() - scale,
                Optional.of(unit),
                mention.qualifier(),
                mention.whole(),
                mention.date(),
                mention.rule());
    }
}
