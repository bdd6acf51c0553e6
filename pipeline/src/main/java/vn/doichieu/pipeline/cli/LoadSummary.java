package vn.doichieu.pipeline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.doichieu.pipeline.check.Severity;
import vn.doichieu.pipeline.export.DisplayWidth;
import vn.doichieu.pipeline.export.Sheet;
import vn.doichieu.pipeline.export.TableWriter;
import vn.doichieu.pipeline.store.LedgerOutcome;
import vn.doichieu.pipeline.store.ReportStore;
import vn.doichieu.pipeline.store.StoreException;
import vn.doichieu.pipeline.store.StoredReport;

/** What a load ends with: a line per file, what was refused and why, the gravest findings, and what to type next. */
final class LoadSummary {

    private final Session session;
    private final BulkLoad.Result result;
    private final ReportStore store;
    private final LoadedFindings findings;

    LoadSummary(Session session, ReportStore store, BulkLoad.Result result) {
        this.session = session;
        this.result = result;
        this.store = store;
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
        parts.add(reasons("load.rejected", result.rejected()));
        parts.add(reasons("load.partial", partial()));
        parts.add(gravest(width));
        parts.add(next(width));
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

    /** One line for each file, however long, so that it can be searched for and copied. */
    private String reasons(String title, List<BulkLoad.Refused> files) {
        return files.isEmpty()
                ? ""
                : files.stream()
                        .map(file -> "  " + line(file) + "\n")
                        .collect(Collectors.joining("", session.text(title, files.size()) + "\n", ""));
    }

    private String line(BulkLoad.Refused file) {
        return file.name() + ": " + file.reason().in(session.language().isEnglish());
    }

    /** Names what was rejected where the summary goes to a file or a program. */
    List<String> rejectedLines() {
        return result.rejected().stream().map(this::line).toList();
    }

    private String gravest(int width) {
        if (findings.byReport().isEmpty()) {
            return findings.reports().isEmpty() ? "" : session.text("load.noFindings") + "\n";
        }
        return GravestFindings.text(session, findings, width);
    }

    /** Commands that work as they stand, with the report that has most to tell. */
    private String next(int width) {
        return findings.mostTelling()
                .map(report -> {
                    String named = " --report " + ShellWord.quoted(name(report));
                    return session.text("load.next") + "\n"
                            + next("findings" + named, "load.next.findings", width)
                            + next("figures" + named, "load.next.figures", width)
                            + next("compare", "load.next.compare", width)
                            + next("findings --out phat-hien.xlsx", "load.next.xlsx", width);
                })
                .orElse("");
    }

    /** The file name, or the id where versions share the name. */
    private String name(StoredReport report) {
        try {
            return store.report(report.file()).file();
        } catch (StoreException e) {
            return report.id();
        }
    }

    private String next(String command, String purpose, int width) {
        String store = session.settings().db.equals(Settings.DEFAULT_STORE)
                ? ""
                : " --db " + ShellWord.quoted(session.settings().db);
        String line = "  ./doichieu " + command + store;
        String comment = "# " + session.text(purpose);
        boolean fits = DisplayWidth.of(line + "   " + comment) <= width;
        return fits ? line + "   " + comment + "\n" : "  " + comment + "\n" + line + "\n";
    }
}
