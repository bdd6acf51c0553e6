package vn.doichieu.extractors.catalogue;

import java.util.List;
import vn.doichieu.extractors.catalogue.CatalogueProblem.Kind;

/** Computes the examples of identities.tsv. */
final class IdentityCheck {
    private final Catalogue catalogue;
    private final Rows rows;

    IdentityCheck(Catalogue catalogue, Rows rows) {
        this.catalogue = catalogue;
        this.rows = rows;
    }

    void run(List<CatalogueProblem> problems) {
        for (Identity identity : catalogue.identities()) {
            run(identity, "holds", true, Kind.BREAKS, problems);
            run(identity, "breaks", false, Kind.HOLDS, problems);
        }
    }

    private void run(
            Identity identity, String column, boolean expected, Kind otherwise, List<CatalogueProblem> problems) {
        for (String example : rows.row(identity.id()).examples(column)) {
            try {
                if (IdentityExample.holds(identity, example) != expected) {
                    problems.add(rows.problem(otherwise, identity.id(), example));
                }
            } catch (IllegalArgumentException | ArithmeticException | ArrayIndexOutOfBoundsException e) {
                problems.add(rows.problem(Kind.BAD_EXAMPLE, identity.id(), example));
            }
        }
    }
}
