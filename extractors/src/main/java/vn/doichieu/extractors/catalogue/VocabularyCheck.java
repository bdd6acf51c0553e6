package vn.doichieu.extractors.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.doichieu.extractors.catalogue.CatalogueProblem.Kind;

/** Finds indicators without phrases, and units and synonyms that share their words. */
final class VocabularyCheck {
    private final Catalogue catalogue;
    private final Map<CatalogueFile, TsvTable> tables;

    VocabularyCheck(Catalogue catalogue, Map<CatalogueFile, TsvTable> tables) {
        this.catalogue = catalogue;
        this.tables = tables;
    }

    void run(List<CatalogueProblem> problems) {
        indicators(new Rows(tables, CatalogueFile.INDICATORS), problems);
        units(new Rows(tables, CatalogueFile.UNITS), problems);
        synonyms(new Rows(tables, CatalogueFile.SYNONYMS), problems);
    }

    private void indicators(Rows rows, List<CatalogueProblem> problems) {
        Set<String> silent = new HashSet<>(catalogue.indicators().keySet());
        catalogue.phrases().forEach(rule -> silent.remove(rule.indicator()));
        silent.forEach(id -> problems.add(rows.problem(Kind.NO_PHRASES, id)));
    }

    private void units(Rows rows, List<CatalogueProblem> problems) {
        Map<String, String> owners = new HashMap<>();
        for (MeasureUnit unit : catalogue.measureUnits()) {
            for (String alias : unit.aliases()) {
                String other = owners.putIfAbsent(alias, unit.name());
                if (other != null) {
                    problems.add(rows.problem(Kind.SHARED_ALIAS, unit.name(), alias, other));
                }
            }
        }
    }

    private void synonyms(Rows rows, List<CatalogueProblem> problems) {
        Wording wording = new Wording(catalogue.synonyms());
        Wording plain = new Wording(List.of());
        Map<String, String> owners = new HashMap<>();
        for (Synonym synonym : catalogue.synonyms()) {
            for (String written : synonym.written()) {
                String other = owners.putIfAbsent(plain.of(written), synonym.id());
                if (other != null) {
                    problems.add(rows.problem(Kind.SHARED_SYNONYM, synonym.id(), written, other));
                }
            }
            String becomes = wording.of(synonym.means());
            if (!becomes.equals(plain.of(synonym.means()))) {
                problems.add(rows.problem(Kind.REPLACED_SYNONYM, synonym.id(), synonym.means(), becomes.strip()));
            }
        }
    }
}
