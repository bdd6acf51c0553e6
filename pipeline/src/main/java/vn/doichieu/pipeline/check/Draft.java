package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A result in the making. Its id is made of the report, the check and the places quoted, so it survives re-loads. */
final class Draft {
    private final String reportId;
    private final CheckKind kind;
    private final String check;
    private Outcome outcome = Outcome.HOLDS;
    private Optional<Severity> severity = Optional.empty();
    private Message message = new Message("", "");
    private String expression = "";
    private Optional<BigDecimal> stated = Optional.empty();
    private Optional<BigDecimal> computed = Optional.empty();
    private Optional<Message> cause = Optional.empty();
    private Optional<Message> reason = Optional.empty();
    private List<CheckEvidence> evidence = List.of();

    Draft(String reportId, CheckKind kind, String check) {
        this.reportId = reportId;
        this.kind = kind;
        this.check = check;
    }

    Draft fails(Severity how) {
        outcome = Outcome.FAILS;
        severity = Optional.of(how);
        return this;
    }

    Draft rounding() {
        outcome = Outcome.ROUNDING;
        severity = Optional.of(Severity.ROUNDING);
        return this;
    }

    Draft notEvaluated(String vi, String en) {
        outcome = Outcome.NOT_EVALUATED;
        reason = Optional.of(new Message(vi, en));
        return this;
    }

    Draft message(String vi, String en) {
        message = new Message(vi, en);
        return this;
    }

    Draft expression(String line) {
        expression = line;
        return this;
    }

    Draft values(BigDecimal whatIsStated, BigDecimal whatFollows) {
        stated = Optional.of(whatIsStated);
        computed = Optional.of(whatFollows);
        return this;
    }

    Draft cause(Optional<Message> why) {
        cause = why;
        return this;
    }

    Draft evidence(List<CheckEvidence> passages) {
        evidence = passages;
        return this;
    }

    CheckResult finish() {
        Optional<BigDecimal> difference = stated.flatMap(value -> computed.map(value::subtract));
        return new CheckResult(
                id(),
                reportId,
                kind,
                check,
                outcome,
                severity,
                message,
                expression,
                stated,
                computed,
                difference,
                cause,
                reason,
                evidence);
    }

    private String id() {
        StringBuilder key = new StringBuilder(reportId)
                .append('\n')
                .append(kind)
                .append('\n')
                .append(check);
        for (CheckEvidence passage : evidence) {
            key.append('\n').append(passage.reportId());
            key.append('\n')
                    .append(passage.quote())
                    .append('@')
                    .append(passage.span().start());
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(key.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JRE has SHA-256", e);
        }
    }
}
