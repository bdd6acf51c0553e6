package vn.doichieu.extractors.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers whose unit is printed once, behind the last: "12, 15 và 20 hồ sơ", "từ 3 đến 5 ngày", "3, 5 và 10 triệu đồng",
 * "3 x 4 m".
 */
final class SharedUnits {

    /** A comma may go on, but only a word ends the list: "5, 6 hồ sơ" may be two things. */
    private static final Pattern LIST = Pattern.compile(", | và | hoặc ");

    private static final Pattern RANGE = Pattern.compile(" ?[÷~] ?| đến (?:dưới )?| tới | lên | xuống(?: còn)? ");
    private static final Pattern TIMES = Pattern.compile(" ?[x×] ?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?![\\d.,])");
    private static final Set<String> LENGTHS = Set.of("m", "cm", "mm");
    private static final Set<String> OF_PERIODS = Set.of("tháng", "quý", "năm");
    private static final int LONGEST = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final AmountReader amounts;

    SharedUnits(AmountReader amounts) {
        this.amounts = amounts;
    }

    /**
     * The amounts from the first number to the one that carries the unit.
     *
     * @return at least two mentions, all in the unit; empty where the numbers share none
     */
    List<Mention> at(Passage passage, Amount first) {
        if (!opens(passage, first)) {
            return List.of();
        }
        List<Amount> chain = new ArrayList<>(List.of(first));
        while (chain.size() < LONGEST) {
            Amount last = chain.get(chain.size() - 1);
            Optional<Matcher> list = passage.foldedAt(LIST, last.end());
            Optional<Matcher> joint =
                    list.or(() -> passage.foldedAt(RANGE, last.end())).or(() -> passage.foldedAt(TIMES, last.end()));
            if (joint.isEmpty() || !passage.digitAt(joint.get().end())) {
                return List.of();
            }
            Amount next = amounts.readWhole(passage, joint.get().end());
            chain.add(next);
            if (!next.isBare()) {
                return shared(passage, chain, joint.get().group());
            }
            if (list.isEmpty()) {
                return List.of();
            }
        }
        return List.of();
    }

    private static boolean opens(Passage passage, Amount first) {
        return first.isBare()
                && first.kind() == MentionKind.COUNT
                && first.end() < passage.length()
                && !passage.letterAt(first.end())
                && !passage.follows(YEAR, first.start());
    }

    private static List<Mention> shared(Passage passage, List<Amount> chain, String joint) {
        Amount last = chain.get(chain.size() - 1);
        boolean listed = LIST.matcher(joint).matches();
        if (joint.equals(", ") || passage.follows(RatioMark.SLASH, last.end()) || !fits(chain, joint, listed)) {
            return List.of();
        }
        Qualifier ofFirst = Qualifiers.of(passage, chain.get(0).span());
        List<Mention> mentions = new ArrayList<>();
        for (Amount amount : chain.subList(0, chain.size() - 1)) {
            mentions.add(
                    amount.like(last, "shared-unit").mention(Qualifiers.of(passage, amount.span()), Optional.empty()));
        }
        Qualifier ofLast = Qualifiers.of(passage, last.span());
        mentions.add(last.mention(!listed && ofLast == Qualifier.EXACT ? ofFirst : ofLast, Optional.empty()));
        return mentions;
    }

    private static boolean fits(List<Amount> chain, String joint, boolean listed) {
        Amount last = chain.get(chain.size() - 1);
        String unit = last.unit().orElse("");
        BigDecimal printed = last.value().movePointLeft(last.zeros());
        boolean noneLarger = chain.stream()
                .limit(chain.size() - 1L)
                .noneMatch(amount -> amount.value().compareTo(printed) > 0);
        return (!TIMES.matcher(joint).matches() || LENGTHS.contains(unit))
                && (!listed || !OF_PERIODS.contains(unit))
                && (last.zeros() == 0 || noneLarger)
                && (last.kind() != MentionKind.PERCENT
                        || chain.stream().allMatch(amount -> amount.value().compareTo(HUNDRED) <= 0));
    }
}
