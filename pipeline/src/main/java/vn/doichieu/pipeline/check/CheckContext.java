package vn.doichieu.pipeline.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.doichieu.extractors.ExtractedReport;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.catalogue.Indicator;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.structure.Section;
import vn.doichieu.extractors.text.Span;

/**
 * A report under check, and what is asked of it again and again.
 *
 * @param reportId id in the store
 * @param file     its file name
 */
record CheckContext(String reportId, String file, ExtractedReport report, Catalogue catalogue) {

    CheckEvidence evidence(Figure figure) {
        return new CheckEvidence(
                reportId,
                file,
                OptionalInt.of(figure.index()),
                figure.indicator(),
                Optional.of(figure.value()),
                figure.sectionPath(),
                figure.page(),
                figure.quote(),
                figure.span(),
                report.text().recognition(figure.span()));
    }

    CheckEvidence evidence(Span span) {
        return new CheckEvidence(
                reportId,
                file,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                sectionPath(span.start()),
                report.text().pageAt(span.start()),
                report.text().quote(span),
                span,
                report.text().recognition(span));
    }

    List<CheckEvidence> evidence(List<Figure> figures) {
        return figures.stream().map(this::evidence).toList();
    }

    /** The catalogue's name where the figure is bound, its own label otherwise, its quote at the least. */
    String name(Figure figure) {
        return figure.indicator()
                .map(this::name)
                .orElseGet(() -> figure.label().isBlank() ? figure.quote() : figure.label());
    }

    String name(String indicator) {
        return catalogue.indicator(indicator).map(Indicator::name).orElse(indicator);
    }

    /** The name as it stands inside a sentence. */
    String inSentence(Figure figure) {
        String name = name(figure);
        boolean capital = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return capital ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }

    /** Measure unit as printed, or the indicator's own. */
    String unit(Figure figure) {
        return figure.mention()
                .measureUnit()
                .or(() -> figure.indicator().flatMap(catalogue::indicator).map(Indicator::measureUnit))
                .orElse("");
    }

    /** Indexes of the sections a place stands in, innermost first; empty before the first heading. */
    List<Integer> sections(int offset) {
        Optional<Section> section = report.outline().at(offset);
        if (section.isEmpty()) {
            return List.of();
        }
        List<Integer> path = new ArrayList<>(report.outline().path(section.get()).stream()
                .map(Section::index)
                .toList());
        Collections.reverse(path);
        return path;
    }

    /** Whether the section is a part of the report, under no other. */
    boolean isTopLevel(int section) {
        return report.outline().sections().get(section).parent().isEmpty();
    }

    private List<String> sectionPath(int offset) {
        return report.outline().at(offset).map(section -> report.outline().path(section)).orElse(List.of()).stream()
                .flatMap(section -> section.number().stream())
                .toList();
    }
}
