package vn.doichieu.pipeline.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.extractors.structure.ReportPeriod;
import vn.doichieu.pipeline.check.CheckEvidence;
import vn.doichieu.pipeline.export.Shortening;
import vn.doichieu.pipeline.export.Wrapping;
import vn.doichieu.pipeline.store.StoredCheck;

/** The gravest findings of a load, report by report: at most ten, and no more than four of one report. */
final class GravestFindings {

    private static final int MOST = 10;
    private static final int MOST_OF_ONE_REPORT = 4;
    private static final int LONGEST_QUOTE = 120;

    private final Session session;
    private final LoadedFindings findings;
    private final int width;
    private final StringBuilder text = new StringBuilder();
    private int told;

    private GravestFindings(Session session, LoadedFindings findings, int width) {
        this.session = session;
        this.findings = findings;
        this.width = width;
    }

    /** Lines for a terminal of so many columns; empty where there are no findings. */
    static String text(Session session, LoadedFindings findings, int width) {
        return new GravestFindings(session, findings, width).text();
    }

    private String text() {
        List<StoredCheck> all = findings.distinct();
        Map<String, List<StoredCheck>> chosen = chosen(all);
        int shown = chosen.values().stream().mapToInt(List::size).sum();
        text.append(session.text("load.gravest", shown, all.size())).append('\n');
        Map<String, Long> counts =
                all.stream().collect(Collectors.groupingBy(LoadedFindings::original, Collectors.counting()));
        chosen.forEach((original, ofReport) -> {
            appendReport(ofReport);
            long more = counts.getOrDefault(original, 0L) - ofReport.size();
            if (more > 0) {
                append("    ", session.text("load.more", more));
            }
        });
        return text.toString();
    }

    /** By original report, both reports and findings gravest first. */
    private static Map<String, List<StoredCheck>> chosen(List<StoredCheck> all) {
        Map<String, List<StoredCheck>> chosen = new LinkedHashMap<>();
        int left = MOST;
        for (StoredCheck finding : all.stream().sorted(Findings.GRAVEST_FIRST).toList()) {
            List<StoredCheck> ofReport = chosen.getOrDefault(LoadedFindings.original(finding), new ArrayList<>());
            if (left > 0 && ofReport.size() < MOST_OF_ONE_REPORT) {
                ofReport.add(finding);
                chosen.put(LoadedFindings.original(finding), ofReport);
                left--;
            }
        }
        return chosen;
    }

    private void appendReport(List<StoredCheck> ofReport) {
        StoredCheck first = ofReport.get(0);
        String file = first.report().file();
        Set<String> copies = new LinkedHashSet<>();
        ofReport.forEach(finding -> copies.addAll(findings.files(finding)));
        copies.remove(file);
        String whose = Stream.of(first.report().ward(), first.report().period().map(ReportPeriod::label))
                .flatMap(Optional::stream)
                .map(part -> " · " + part)
                .collect(Collectors.joining());
        text.append('\n');
        append("", file + whose + (copies.isEmpty() ? "" : " (" + alsoIn(copies) + ")"));
        ofReport.forEach(finding -> append(finding, file));
    }

    private String alsoIn(Set<String> copies) {
        return session.text("load.alsoIn", String.join(", ", copies));
    }

    private void append(StoredCheck finding, String file) {
        told++;
        Optional<CheckEvidence> stated = finding.result().evidence().stream().findFirst();
        String page = stated.filter(passage -> passage.page().isPresent())
                .map(passage -> " · " + session.text("load.page", passage.page().getAsInt()))
                .orElse("");
        String where = finding.report().file().equals(file)
                ? ""
                : " · " + finding.report().file();
        append(
                "%2d. ".formatted(told),
                session.sheets().severity(finding) + where + page + ": "
                        + finding.result().message().in(session.language().isEnglish()));
        stated.ifPresent(passage -> append("    ", "“" + Shortening.of(passage.quote(), LONGEST_QUOTE) + "”"));
    }

    private void append(String lead, String words) {
        String indent = " ".repeat(lead.length());
        text.append(lead)
                .append(String.join("\n" + indent, Wrapping.wrap(words, width - lead.length())))
                .append('\n');
    }
}
