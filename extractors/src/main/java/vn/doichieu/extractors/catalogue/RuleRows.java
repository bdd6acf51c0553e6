package vn.doichieu.extractors.catalogue;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.doichieu.extractors.text.Folding;

/** Turns rows into the rules by which wording is understood: of labels, headings, roles, scopes and synonyms. */
final class RuleRows {
    private static final Set<String> ROLES = Set.of("results", "assessment", "plan", "proposals", "general");
    private static final Pattern ALTERNATIVES = Pattern.compile("\\|");

    private RuleRows() {}

    static PhraseRule phrase(TsvRow row, KnownNames indicators, KnownNames units) {
        row.required("label");
        return new PhraseRule(
                row.required("id"),
                indicators.known(row, row.required("indicator")),
                row.groups("label"),
                row.phrases("unless"),
                row.groups("within"),
                row.phrases("notWithin"),
                row.phrases("notBeside"),
                unitsOf(row, units),
                row.examples("yes"),
                row.examples("no"));
    }

    static HeadingRule heading(TsvRow row) {
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

    static RoleRule role(TsvRow row) {
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

    static ScopeRule scope(TsvRow row) {
        row.required("words");
        return new ScopeRule(
                row.required("id"),
                row.oneOf("place", ScopeRule.Place.class),
                row.phrases("words"),
                row.phrases("unless"),
                row.examples("yes"),
                row.examples("no"));
    }

    static Synonym synonym(TsvRow row) {
        row.required("written");
        return new Synonym(row.required("id"), row.phrases("written"), Folding.fold(Folding.nfc(row.text("means"))));
    }

    private static Set<String> unitsOf(TsvRow row, KnownNames known) {
        Set<String> units = new LinkedHashSet<>();
        if (!row.text("units").isEmpty()) {
            for (String unit : ALTERNATIVES.split(row.text("units"))) {
                units.add(known.known(row, unit.strip()));
            }
        }
        return Collections.unmodifiableSet(units);
    }
}
