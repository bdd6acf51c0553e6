package vn.doichieu.pipeline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.doichieu.pipeline.check.CheckEvidence;
import vn.doichieu.pipeline.check.Severity;
import vn.doichieu.pipeline.export.Sheet;
import vn.doichieu.pipeline.export.TableWriter;
import vn.doichieu.pipeline.export.Wrapping;
import vn.doichieu.pipeline.store.LedgerOutcome;
import vn.doichieu.pipeline.store.ReportStore;
import vn.doichieu.pipeline.store.StoredCheck;
import vn.doichieu.pipeline.store.StoredReport;

/** What a load ends with: a line per file, what was refused and why, the gravest findings, and what to type next. */
final class LoadSummary {

    private static final int GRAVEST = 10;
    private static final int LONGEST_QUOTE = 160;

    private final Session session;
    private final BulkLoad.Result result;
    private final LoadedFindings findings;

    LoadSummary(Session session, ReportStore store, BulkLoad.Result result) {
        this.session = session;
        this.result = result;
        this.findings = LoadedFindings.of(result.all(), store);
    }

    Sheet sheet() {
        Map<String, Map<Severity, Long>> counts = findings.countsByReport();
        return session.sheets().loaded(result.all(), counts);
    }

    /** The summary for a terminal of so many columns. */
    String text(int width) {
        List<String> parts = new ArrayList<>();
        parts.add(table(width));
        parts.add(reasons("load.rejected", result.rejected(), width));
        parts.add(reasons("load.partial", partial(), width));
        parts.add(gravest(width));
        parts.add(next());
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String table(int width) {
        if (result.all().isEmpty()) {
            return session.text("load.nothing") + "\n";
        }
        String unchanged = result.skipped().isEmpty()
                ? ""
                : session.text("load.unchanged", result.skipped().size()) + "\n";
        return new TableWriter(width, session.language()).write(sheet()) + unchanged;
    }

    private List<BulkLoad.Refused> partial() {
        return result.all().stream()
                .filter(file -> file.outcome() == LedgerOutcome.PARTIAL)
                .flatMap(file -> file.reason().map(why -> new BulkLoad.Refused(file.file(), why)).stream())
                .toList();
    }

    private String reasons(String title, List<BulkLoad.Refused> files, int width) {
        StringBuilder text = new StringBuilder(files.isEmpty() ? "" : session.text(title, files.size()) + "\n");
        for (BulkLoad.Refused file : files) {
            String reason = file.reason().in(session.language().isEnglish());
            appendWrapped(text, "  ", file.name() + ": " + reason, width);
        }
        return text.toString();
    }

    private String gravest(int width) {
        List<StoredCheck> all = findings.distinct();
        if (all.isEmpty()) {
            return findings.reports().isEmpty() ? "" : session.text("load.noFindings") + "\n";
        }
        List<StoredCheck> gravest =
                all.stream().sorted(Findings.GRAVEST_FIRST).limit(GRAVEST).toList();
        StringBuilder text = new StringBuilder(session.text("load.gravest", gravest.size(), all.size()) + "\n");
        for (int i = 0; i < gravest.size(); i++) {
            append(text, i + 1, gravest.get(i), width);
        }
        return text.toString();
    }

    private void append(StringBuilder text, int number, StoredCheck finding, int width) {
        List<String> where = new ArrayList<>();
        where.add(finding.report().file());
        finding.report().ward().ifPresent(where::add);
        Optional<CheckEvidence> stated = finding.result().evidence().stream().findFirst();
        stated.filter(passage -> passage.page().isPresent())
                .ifPresent(passage ->
                        where.add(session.text("load.page", passage.page().getAsInt())));
        String also = String.join(", ", findings.alsoIn(finding));
        appendWrapped(
                text,
                "%2d. ".formatted(number),
                session.sheets().severity(finding) + " · " + String.join(" · ", where)
                        + (also.isEmpty() ? "" : " (" + session.text("load.alsoIn", also) + ")"),
                width);
        appendWrapped(
                text, "    ", finding.result().message().in(session.language().isEnglish()), width);
        stated.ifPresent(passage -> appendWrapped(text, "    ", "“" + shortened(passage.quote()) + "”", width));
    }

    private static String shortened(String quote) {
        String line = quote.replace('\n', ' ');
        int end = Math.min(line.length(), LONGEST_QUOTE);
        return end == line.length() ? line : line.substring(0, end).stripTrailing() + "…";
    }

    private static void appendWrapped(StringBuilder text, String lead, String words, int width) {
        String indent = " ".repeat(lead.length());
        text.append(lead)
                .append(String.join("\n" + indent, Wrapping.wrap(words, width - lead.length())))
                .append('\n');
    }

    /** Commands that work as they stand, with the report that has most to tell. */
    private String next() {
        Optional<StoredReport> report = findings.mostTelling();
        if (report.isEmpty()) {
            return "";
        }
        String store = session.settings().db.equals(Settings.DEFAULT_STORE)
                ? ""
                : " --db " + ShellWord.quoted(session.settings().db);
        String name = ShellWord.quoted(report.get().file());
        return session.text("load.next") + "\n"
                + line("findings --report " + name + store, "load.next.findings")
                + line("figures --report " + name + store, "load.next.figures")
                + line("compare" + store, "load.next.compare")
                + line("findings --out phat-hien.xlsx" + store, "load.next.xlsx");
    }

    private String line(String command, String purpose) {
        return "  ./doichieu " + command + "   # " + session.text(purpose) + "\n";
    }
}
