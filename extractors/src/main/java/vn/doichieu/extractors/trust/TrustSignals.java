package vn.doichieu.extractors.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.catalogue.Identity;
import vn.doichieu.extractors.figure.Candidate;
import vn.doichieu.extractors.figure.CandidateSignals;
import vn.doichieu.extractors.figure.Figure;

/** What can be seen of a figure that speaks for or against its binding, or its having none. */
public final class TrustSignals {
    private final Map<String, List<Identity>> identities;
    private final CandidateSignals candidates;

    public TrustSignals(Catalogue catalogue) {
        this.identities = Agreement.byIndicator(catalogue.identities());
        this.candidates = new CandidateSignals(catalogue);
    }

    /** The signals of every figure of one report, in their order. */
    public List<List<String>> of(List<Figure> figures) {
        Agreement agreement = new Agreement(identities, figures);
        return figures.stream().map(figure -> of(figure, agreement)).toList();
    }

    private List<String> of(Figure figure, Agreement agreement) {
        List<String> signals = new ArrayList<>();
        signals.add("role=" + figure.role().name().toLowerCase(Locale.ROOT));
        if (figure.indicator().isEmpty()) {
            unbound(figure, signals);
        } else {
            bound(figure, figure.indicator().orElseThrow(), agreement, signals);
        }
        return signals;
    }

    private void bound(Figure figure, String indicator, Agreement agreement, List<String> signals) {
        Candidate chosen = figure.explanation().candidates().get(0);
        signals.addAll(candidates.of(figure.mention(), figure.area(), figure.explanation(), chosen));
        signals.add("by=" + relation(chosen.rule()));
        signals.add("restated=" + agreement.restated(indicator));
        signals.add("borne-out="
                + agreement
                        .borneOut(indicator, figure.value().stripTrailingZeros())
                        .map(String::valueOf)
                        .orElse("unknown"));
        signals.add("subject=" + indicator.substring(0, indicator.indexOf('.')));
    }

    /** A figure without an indicator is doubtful where words nearly spoke for one. */
    private void unbound(Figure figure, List<String> signals) {
        signals.add("unbound");
        candidates.of(figure.mention(), figure.explanation()).forEach(signal -> signals.add("unbound&" + signal));
        double best = figure.explanation().candidates().stream()
                .mapToDouble(Candidate::score)
                .max()
                .orElse(0);
        signals.add("unbound&best=" + Math.round(2 * Math.min(6, best)) / 2.0);
        signals.add("unbound&unit=" + figure.mention().measureUnit().orElse("none"));
        CandidateSignals.words(figure.explanation()).forEach(word -> signals.add("unbound&word:" + word));
    }

    /** "share of", "numerator of" …; "phrase" where the figure's own words decided. */
    private static String relation(String rule) {
        int of = rule.indexOf(" of ");
        return of < 0 ? "phrase" : rule.substring(0, of);
    }
}
