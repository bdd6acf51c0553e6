package vn.doichieu.extractors.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.extractors.text.Folding;

/** Turns rows into the records of the catalogue and checks that they refer to each other rightly. */
final class CatalogueRows {
    private final Map<CatalogueFile, TsvTable> tables;
    private final Consumer<CatalogueException> refused;

    /** @param refused told of each row that is wrong, which is left out */
    CatalogueRows(Map<CatalogueFile, TsvTable> tables, Consumer<CatalogueException> refused) {
        this.tables = tables;
        this.refused = refused;
    }

    Catalogue catalogue(String version) {
        List<MeasureUnit> units = read(CatalogueFile.UNITS, CatalogueRows::measureUnit);
        KnownNames unitNames =
                KnownNames.ofUnits(units.stream().map(MeasureUnit::name).collect(Collectors.toUnmodifiableSet()));
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        for (Indicator indicator : read(CatalogueFile.INDICATORS, row -> IndicatorRows.indicator(row, unitNames))) {
            indicators.put(indicator.id(), indicator);
        }
        KnownNames ids = KnownNames.ofIndicators(indicators.keySet());
        read(CatalogueFile.INDICATORS, row -> {
            Optional<Indicator> part = Optional.ofNullable(indicators.get(row.text("id")));
            part.ifPresent(indicator -> IndicatorRows.checkParts(row, indicator, indicators, ids));
            return row;
        });
        return new Catalogue(
                Collections.unmodifiableMap(indicators),
                units,
                read(CatalogueFile.PHRASES, row -> RuleRows.phrase(row, ids, unitNames)),
                read(CatalogueFile.HEADINGS, RuleRows::heading),
                read(CatalogueFile.ROLES, RuleRows::role),
                read(CatalogueFile.DOCUMENT_TYPES, CatalogueRows::documentType),
                read(CatalogueFile.WARDS, CatalogueRows::ward),
                read(CatalogueFile.IDENTITIES, row -> new IdentityRow(row, ids).identity()),
                read(CatalogueFile.SYNONYMS, RuleRows::synonym),
                read(CatalogueFile.SCOPES, RuleRows::scope),
                version);
    }

    private <T> List<T> read(CatalogueFile file, Function<TsvRow, T> reader) {
        TsvTable table = tables.getOrDefault(file, new TsvTable(List.of()));
        List<T> read = new ArrayList<>();
        for (TsvRow row : table.rows()) {
            try {
                read.add(reader.apply(row));
            } catch (CatalogueException e) {
                refused.accept(e);
            }
        }
        return List.copyOf(read);
    }

    private static MeasureUnit measureUnit(TsvRow row) {
        String name = row.required("name");
        List<String> aliases = Stream.concat(Stream.of(folded(name)), row.phrases("aliases").stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return new MeasureUnit(name, row.oneOf("kind", MeasureUnit.Kind.class), aliases);
    }

    private static DocumentType documentType(TsvRow row) {
        String name = row.required("name");
        List<String> names = Stream.concat(Stream.of(folded(name)), row.phrases("names").stream())
                .distinct()
                .toList();
        return new DocumentType(row.required("symbol"), name, names);
    }

    private static Ward ward(TsvRow row) {
        return new Ward(
                row.required("code"),
                row.required("type"),
                row.required("name"),
                row.required("province_code"),
                row.required("province"));
    }

    private static String folded(String text) {
        return Folding.fold(Folding.nfc(text));
    }
}
