package vn.doichieu.extractors.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.catalogue.MeasureUnit;

/** Reads a number, its scale words and its measure unit. */
final class AmountReader {

    private static final String DONG = "đồng";
    private static final String PERCENT = "%";
    private static final Pattern PERCENT_SIGN = Pattern.compile("[$}*]{0,3}\\s?\\\\?%(?:\\\\?%)*+");

    /** Words after which a large number without a unit is money. */
    private static final Pattern BUDGET = Pattern.compile("(?<!\\p{L})(?:kinh phí|ngân sách|nsnn|vốn|dự toán|giải ngân|"
            + "số tiền|tiền|thu|chi|doanh thu|trị giá|giá trị|quyết toán|nguồn thu|phí)(?!\\p{L})");

    /** What makes a scale word before it money: "0,3 tỷ vốn đối ứng". */
    private static final Pattern BUDGET_AFTER = Pattern.compile(" (?:vốn|tiền|kinh phí|ngân sách)(?!\\p{L})");

    /** Words that announce one share, so that "đạt 99, 3%" is no list. */
    private static final Pattern ONE_SHARE = Pattern.compile("(?<!\\p{L})(?:đạt|chiếm|bằng|là|tỷ lệ) $|[(=:] ?$");

    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);

    private final Units units;

    AmountReader(Units units) {
        this.units = units;
    }

    /** Reads at a digit, also a number torn apart: "5. 462 hồ sơ", "đạt 99, 3%". */
    Amount read(Passage passage, int at) {
        return torn(passage, at).orElseGet(() -> read(passage, at, Numeral.read(passage, at)));
    }

    /** Reads at a digit what stands there without a gap. */
    Amount readWhole(Passage passage, int at) {
        return read(passage, at, Numeral.read(passage, at));
    }

    private Optional<Amount> torn(Passage passage, int at) {
        return Numeral.tornGroups(passage, at)
                .map(numeral -> read(passage, at, numeral))
                .filter(amount -> !amount.isBare() && amount.kind() != MentionKind.PERCENT)
                .or(() -> Numeral.tornDecimal(passage, at)
                        .filter(numeral -> passage.follows(PERCENT_SIGN, numeral.end()))
                        .filter(numeral -> passage.directlyAfter(ONE_SHARE, at))
                        .map(numeral -> read(passage, at, numeral)));
    }

    private Amount read(Passage passage, int at, Numeral numeral) {
        Optional<Scaled> scaled = Scaled.read(passage, numeral, units);
        if (scaled.isPresent()) {
            return withScale(passage, at, scaled.get());
        }
        Optional<Matcher> percent = passage.foldedAt(PERCENT_SIGN, numeral.end());
        if (percent.isPresent()) {
            return amount(MentionKind.PERCENT, at, numeral, percent.get().end(), Optional.of(PERCENT), "percent");
        }
        return units.after(passage, numeral.end())
                .map(written -> withUnit(at, numeral, written))
                .orElseGet(() -> bare(passage, at, numeral));
    }

    private static Amount withUnit(int at, Numeral numeral, Units.Written written) {
        MeasureUnit.Kind kind = written.unit().kind();
        Numeral read = kind == MeasureUnit.Kind.COUNT ? numeral.asWhole() : numeral;
        String rule = switch (kind) {
            case COUNT -> numeral.isDoubtful() ? "count-comma-thousands" : "count-unit";
            case PERCENT -> "percent-word";
            case MONEY -> "money-dong";
            case SCORE -> "score";
            case MEASURE -> "measure";
        };
        return amount(
                kindOf(written.unit()),
                at,
                read,
                written.end(),
                Optional.of(written.unit().name()),
                rule);
    }

    private static Amount bare(Passage passage, int at, Numeral numeral) {
        boolean money = numeral.value().compareTo(LARGE) >= 0
                && BUDGET.matcher(passage.clauseBefore(at)).find();
        if (money) {
            return amount(MentionKind.MONEY, at, numeral, numeral.end(), Optional.of(DONG), "money-bare");
        }
        Numeral read = numeral.asWhole();
        return amount(MentionKind.COUNT, at, read, read.end(), Optional.empty(), "count-bare");
    }

    private Amount withScale(Passage passage, int at, Scaled scaled) {
        Optional<Units.Written> written = units.after(passage, scaled.end());
        if (written.isPresent()) {
            MeasureUnit unit = written.get().unit();
            String rule = unit.kind() == MeasureUnit.Kind.MONEY ? "money-scale" : "count-scale";
            return scaledAmount(kindOf(unit), at, scaled, written.get().end(), Optional.of(unit.name()), rule);
        }
        boolean money = scaled.money()
                || passage.follows(BUDGET_AFTER, scaled.end())
                || BUDGET.matcher(passage.before(at)).find();
        return money
                ? scaledAmount(MentionKind.MONEY, at, scaled, scaled.end(), Optional.of(DONG), "money-scale-only")
                : scaledAmount(MentionKind.COUNT, at, scaled, scaled.end(), Optional.empty(), "count-scale-only");
    }

    private static MentionKind kindOf(MeasureUnit unit) {
        return MentionKind.valueOf(unit.kind().name());
    }

    private static Amount amount(
            MentionKind kind, int at, Numeral numeral, int end, Optional<String> unit, String rule) {
        return new Amount(kind, at, numeral.end(), end, numeral.value(), numeral.decimals(), 0, unit, rule);
    }

    private static Amount scaledAmount(
            MentionKind kind, int at, Scaled scaled, int end, Optional<String> unit, String rule) {
        return new Amount(kind, at, scaled.end(), end, scaled.value(), scaled.decimals(), scaled.zeros(), unit, rule);
    }
}
