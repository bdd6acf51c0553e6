package vn.doichieu.pipeline.evaluate;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.doichieu.pipeline.check.CheckKind;
import vn.doichieu.pipeline.check.CheckResult;
import vn.doichieu.pipeline.check.Outcome;

/**
 * Compares findings with the gold. A finding answers a gold one when the kinds agree (a sum may be told as a
 * restatement of its parts, a ratio as a wrong denominator) and the stated value or passage is the same.
 */
final class FindingScorer {

    /** What came of one report. */
    record Result(Tally findings, int falseAlarms) {}

    /** Kinds whose gold names passages, also where these look like numbers ("3.3"). */
    private static final Set<CheckKind> PASSAGES = EnumSet.of(CheckKind.NUMBERING, CheckKind.CITATION, CheckKind.DATE);

    private FindingScorer() {}

    static Result score(Gold gold, List<CheckResult> checks, Consumer<String> mistakes) {
        List<CheckResult> findings =
                checks.stream().filter(CheckResult::isFinding).toList();
        Set<CheckResult> answered = new HashSet<>();
        int hits = 0;
        int missed = 0;
        int falseAlarms = 0;
        for (Gold.GoldFinding expected : gold.findings()) {
            List<CheckResult> answers =
                    findings.stream().filter(found -> answers(expected, found)).toList();
            if (expected.expect().equals("holds")) {
                boolean alarmed = answers.stream()
                        .anyMatch(found -> found.outcome() == Outcome.FAILS && involvesAll(expected, found));
                if (alarmed) {
                    falseAlarms++;
                    mistakes.accept("false alarm: " + expected.kind() + " " + expected.values());
                }
            } else if (answers.isEmpty()) {
                missed++;
                mistakes.accept("finding missed: " + expected.kind() + " " + expected.values() + " " + expected.note());
            } else {
                hits++;
                answered.addAll(answers);
            }
        }
        for (CheckResult found : findings) {
            if (!answered.contains(found)) {
                mistakes.accept("finding not in gold: " + found.kind() + " "
                        + found.severity().orElseThrow() + " "
                        + found.message().vi());
            }
        }
        int wrong = findings.size() - answered.size();
        return new Result(new Tally(hits, wrong, missed), falseAlarms);
    }

    private static boolean answers(Gold.GoldFinding expected, CheckResult found) {
        return family(expected.kind().replace('-', '_').toUpperCase(Locale.ROOT))
                        .equals(family(found.kind().name()))
                && involves(found, expected.values().get(0));
    }

    private static boolean involvesAll(Gold.GoldFinding expected, CheckResult found) {
        return expected.values().stream().allMatch(value -> involves(found, value));
    }

    /** Whether the value, or the passage, is among the evidence or the stated value. */
    private static boolean involves(CheckResult found, String value) {
        if (PASSAGES.contains(found.kind())) {
            return involvesPassage(found, value);
        }
        try {
            return involvesNumber(found, new BigDecimal(value));
        } catch (NumberFormatException passage) {
            return involvesPassage(found, value);
        }
    }

    private static boolean involvesNumber(CheckResult found, BigDecimal number) {
        return Stream.concat(
                        found.stated().stream(),
                        found.evidence().stream().flatMap(evidence -> evidence.value().stream()))
                .anyMatch(value -> value.compareTo(number) == 0);
    }

    private static boolean involvesPassage(CheckResult found, String value) {
        return found.evidence().stream().anyMatch(evidence -> evidence.quote().contains(value))
                || found.message().vi().contains(value);
    }

    private static String family(String kind) {
        CheckKind parsed = CheckKind.valueOf(kind);
        return switch (parsed) {
            case RATIO, DENOMINATOR -> "ratio";
            case SUM, BOUND -> "sum";
            default -> parsed.name();
        };
    }
}
