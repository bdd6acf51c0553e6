package vn.doichieu.extractors.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.doichieu.extractors.catalogue.Identity;
import vn.doichieu.extractors.claim.Claim;
import vn.doichieu.extractors.claim.ClaimKind;
import vn.doichieu.extractors.figure.Figure;
import vn.doichieu.extractors.figure.FigureRole;

/** Gathers the arithmetic of a text: what it claims, the rows of its tables, what holds among indicators. */
final class Relations {
    /** Figures of an identity stand together; farther apart, they may speak of different things. */
    private static final int REACH = 1_500;

    private final ReadFigures read;
    private final List<Relation> found = new ArrayList<>();

    private Relations(ReadFigures read) {
        this.read = read;
    }

    static List<Relation> of(ReadFigures read, List<Identity> identities) {
        Relations relations = new Relations(read);
        read.claims().forEach(relations::claim);
        relations.found.addAll(RowArithmetic.of(read));
        identities.forEach(relations::identity);
        return relations.found.stream().distinct().toList();
    }

    private void claim(Claim claim) {
        List<Figure> parts =
                claim.parts().stream().map(part -> read.figures().get(part)).toList();
        Figure stated = read.figures().get(claim.stated());
        if (claim.kind() == ClaimKind.SUM) {
            found.add(new Relation.Sum(stated, parts));
        } else if (claim.kind() == ClaimKind.SHARE_OF) {
            found.add(new Relation.Share(stated, parts.get(0), parts.get(1)));
        }
    }

    private void identity(Identity identity) {
        for (Figure whole : read.figures()) {
            if (isReported(whole, identity.whole())) {
                if (identity.kind() == Identity.Kind.SUM) {
                    sum(whole, identity);
                } else if (identity.kind() == Identity.Kind.RATIO) {
                    share(whole, identity);
                }
            }
        }
    }

    private void sum(Figure whole, Identity identity) {
        List<Figure> parts = new ArrayList<>();
        for (Identity.Part part : identity.parts()) {
            Optional<Figure> figure = nearest(whole, part.indicator());
            figure.ifPresent(parts::add);
            if (figure.isEmpty() && !part.optional()) {
                return;
            }
        }
        if (parts.size() > 1) {
            found.add(new Relation.Sum(whole, parts));
        }
    }

    private void share(Figure rate, Identity identity) {
        Optional<Figure> numerator = nearest(rate, identity.parts().get(0).indicator());
        Optional<Figure> denominator = nearest(rate, identity.parts().get(1).indicator());
        if (numerator.isPresent() && denominator.isPresent()) {
            found.add(new Relation.Share(rate, numerator.get(), denominator.get()));
        }
    }

    private Optional<Figure> nearest(Figure to, String indicator) {
        return read.figures().stream()
                .filter(figure -> isReported(figure, indicator) && distance(to, figure) <= REACH)
                .min(Comparator.comparingInt(figure -> distance(to, figure)));
    }

    private static int distance(Figure one, Figure two) {
        return Math.abs(one.span().start() - two.span().start());
    }

    private static boolean isReported(Figure figure, String indicator) {
        return figure.role() == FigureRole.REPORTED && figure.indicator().equals(Optional.of(indicator));
    }
}
