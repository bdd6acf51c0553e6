package vn.doichieu.extractors.catalogue;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.extractors.text.Folding;

/** Turns rows into the records of the catalogue and checks that they refer to each other rightly. */
final class CatalogueRows {
    private static final Set<String> ROLES = Set.of("results", "assessment", "plan", "proposals", "general");
    private static final Pattern ALTERNATIVES = Pattern.compile("\\|");
    private static final Pattern SPACES = Pattern.compile(" +");

    private final Map<CatalogueFile, TsvTable> tables;
    private final Consumer<CatalogueException> refused;

    /** @param refused told of each row that is wrong, which is left out */
    CatalogueRows(Map<CatalogueFile, TsvTable> tables, Consumer<CatalogueException> refused) {
        this.tables = tables;
        this.refused = refused;
    }

    Catalogue catalogue(String version) {
        List<MeasureUnit> units = read(CatalogueFile.UNITS, CatalogueRows::measureUnit);
        Set<String> unitNames = units.stream().map(MeasureUnit::name).collect(Collectors.toUnmodifiableSet());
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        for (Indicator indicator : read(CatalogueFile.INDICATORS, row -> indicator(row, unitNames))) {
            indicators.put(indicator.id(), indicator);
        }
        read(CatalogueFile.INDICATORS, row -> {
            Optional<Indicator> part = Optional.ofNullable(indicators.get(row.text("id")));
            part.ifPresent(indicator -> checkParts(row, indicator, indicators));
            return row;
        });
        return new Catalogue(
                Collections.unmodifiableMap(indicators),
                units,
                read(CatalogueFile.PHRASES, row -> phraseRule(row, indicators.keySet(), unitNames)),
                read(CatalogueFile.HEADINGS, CatalogueRows::headingRule),
                read(CatalogueFile.ROLES, CatalogueRows::roleRule),
                read(CatalogueFile.DOCUMENT_TYPES, CatalogueRows::documentType),
                read(CatalogueFile.WARDS, CatalogueRows::ward),
                read(CatalogueFile.IDENTITIES, row -> identity(row, indicators.keySet())),
                read(CatalogueFile.SYNONYMS, CatalogueRows::synonym),
                read(CatalogueFile.SCOPES, CatalogueRows::scopeRule),
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

    private static Indicator indicator(TsvRow row, Set<String> units) {
        return new Indicator(
                row.required("id"),
                row.number("area", 1, 7),
                knownUnit(row, row.required("unit"), units),
                row.required("name_vi"),
                row.text("form"),
                row.text("partOf").isEmpty() ? List.of() : List.of(SPACES.split(row.text("partOf"))),
                row.text("meaning"));
    }

    /** Refuses wholes that are unknown, counted in another unit, or a part of the indicator themselves. */
    private static void checkParts(TsvRow row, Indicator part, Map<String, Indicator> indicators) {
        Deque<String> wholes = new ArrayDeque<>(part.partOf());
        Set<String> seen = new LinkedHashSet<>();
        while (!wholes.isEmpty()) {
            String id = wholes.pop();
            Indicator whole = indicators.get(knownIndicator(row, id, indicators.keySet()));
            if (whole == null || !whole.measureUnit().equals(part.measureUnit())) {
                throw row.wrong("phần và tổng khác đơn vị tính: " + id, "part and whole differ in unit: " + id);
            }
            if (id.equals(part.id())) {
                throw row.wrong("chỉ số là một phần của chính nó: " + id, "indicator is a part of itself: " + id);
            }
            if (seen.add(id)) {
                wholes.addAll(whole.partOf());
            }
        }
    }

    private static PhraseRule phraseRule(TsvRow row, Set<String> indicators, Set<String> units) {
        row.required("label");
        return new PhraseRule(
                row.required("id"),
                knownIndicator(row, row.required("indicator"), indicators),
                row.groups("label"),
                row.phrases("unless"),
                row.groups("within"),
                row.phrases("notWithin"),
                row.phrases("notBeside"),
                unitsOf(row, units),
                row.examples("yes"),
                row.examples("no"));
    }

    private static HeadingRule headingRule(TsvRow row) {
        row.examples("yes");
        row.examples("no");
        row.required("words");
        Optional<Integer> area = row.text("area").isEmpty() ? Optional.empty() : Optional.of(row.number("area", 1, 7));
        Optional<String> role = Optional.of(row.text("role")).filter(text -> !text.isEmpty());
        if (area.isEmpty() && role.isEmpty()) {
            throw row.wrong("cần có area hoặc role", "needs an area or a role");
        }
        if (role.isPresent() && !ROLES.contains(role.get())) {
            throw row.wrong("role không hợp lệ: " + role.get(), "unknown role: " + role.get());
        }
        return new HeadingRule(row.required("id"), area, role, row.groups("words"), row.phrases("unless"));
    }

    private static RoleRule roleRule(TsvRow row) {
        row.required("words");
        List<String> words = row.phrases("words");
        for (String phrase : words) {
            if (phrase.indexOf(RoleRule.NUMBER) != phrase.lastIndexOf(RoleRule.NUMBER)) {
                throw row.wrong("chỉ được một dấu # trong: " + phrase, "more than one # in: " + phrase);
            }
        }
        return new RoleRule(
                row.required("id"),
                row.oneOf("role", RoleRule.Role.class),
                row.oneOf("kinds", RoleRule.Kinds.class),
                words,
                row.phrases("unless"),
                row.examples("yes"),
                row.examples("no"));
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

    private static Synonym synonym(TsvRow row) {
        row.required("written");
        return new Synonym(row.required("id"), row.phrases("written"), folded(row.text("means")));
    }

    private static ScopeRule scopeRule(TsvRow row) {
        row.required("words");
        return new ScopeRule(
                row.required("id"),
                row.oneOf("place", ScopeRule.Place.class),
                row.phrases("words"),
                row.phrases("unless"),
                row.examples("yes"),
                row.examples("no"));
    }

    private static Identity identity(TsvRow row, Set<String> indicators) {
        row.examples("holds");
        row.examples("breaks");
        Identity.Kind kind = row.oneOf("kind", Identity.Kind.class);
        List<Identity.Part> parts = parts(row, indicators);
        Optional<BigDecimal> limit = limit(row);
        boolean complete = switch (kind) {
            case SUM -> !parts.isEmpty();
            case RATIO -> parts.size() == 2;
            case AT_MOST -> parts.size() == 1;
            case LIMIT -> parts.isEmpty();
        };
        if (!complete || limit.isPresent() != (kind == Identity.Kind.LIMIT)) {
            throw row.wrong("số vế hoặc giới hạn không hợp với " + kind, "parts or limit do not suit " + kind);
        }
        String whole = knownIndicator(row, row.required("whole"), indicators);
        return new Identity(
                row.required("id"), kind, whole, parts, limit, unless(row, indicators), row.required("source"));
    }

    private static List<String> unless(TsvRow row, Set<String> indicators) {
        return row.text("unless").isEmpty()
                ? List.of()
                : SPACES.splitAsStream(row.text("unless"))
                        .map(id -> knownIndicator(row, id, indicators))
                        .toList();
    }

    private static List<Identity.Part> parts(TsvRow row, Set<String> indicators) {
        if (row.text("parts").isEmpty()) {
            return List.of();
        }
        List<Identity.Part> parts = new ArrayList<>();
        for (String part : SPACES.split(row.text("parts"))) {
            boolean optional = part.startsWith("?");
            parts.add(
                    new Identity.Part(knownIndicator(row, optional ? part.substring(1) : part, indicators), optional));
        }
        return parts;
    }

    private static Optional<BigDecimal> limit(TsvRow row) {
        String text = row.text("limit");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw row.wrong("giới hạn không phải là số: " + text, "limit is not a number: " + text);
        }
    }

    private static Set<String> unitsOf(TsvRow row, Set<String> known) {
        Set<String> units = new LinkedHashSet<>();
        if (!row.text("units").isEmpty()) {
            for (String unit : ALTERNATIVES.split(row.text("units"))) {
                units.add(knownUnit(row, unit.strip(), known));
            }
        }
        return Collections.unmodifiableSet(units);
    }

    private static String knownUnit(TsvRow row, String unit, Set<String> known) {
        if (!known.contains(unit)) {
            throw row.wrong("đơn vị tính không có trong units.tsv: " + unit, "unknown measure unit: " + unit);
        }
        return unit;
    }

    private static String knownIndicator(TsvRow row, String id, Set<String> known) {
        if (!known.contains(id)) {
            throw row.wrong("chỉ số không có trong indicators.tsv: " + id, "unknown indicator: " + id);
        }
        return id;
    }

    private static String folded(String text) {
        return Folding.fold(Folding.nfc(text));
    }
}
