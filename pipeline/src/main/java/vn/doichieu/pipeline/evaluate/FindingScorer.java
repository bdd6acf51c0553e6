package vn.doichieu.pipeline.evaluate;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import vn.doichieu.pipeline.check.CheckEvidence;
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
        try {
            BigDecimal number = new BigDecimal(value);
            return found.stated()
                            .filter(stated -> stated.compareTo(number) == 0)
                            .isPresent()
                    || found.evidence().stream()
                            .map(CheckEvidence::value)
                            .anyMatch(stated -> stated.filter(own -> own.compareTo(number) == 0)
                                    .isPresent());
        } catch (NumberFormatException passage) {
            return found.evidence().stream()
                            .anyMatch(evidence -> evidence.quote().contains(value))
                    || found.message().vi().contains(value);
        }
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
