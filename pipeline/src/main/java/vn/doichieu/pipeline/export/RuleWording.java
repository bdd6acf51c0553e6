package vn.doichieu.pipeline.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.extractors.catalogue.Indicator;

/** Says what proposed an indicator: the id of a phrase, or a relation to another number. */
final class RuleWording {
    /** As the binding names them, each before the phrase or indicator it starts from. */
    private static final List<String> RELATIONS =
            List.of("share of ", "numerator of ", "denominator of ", "part of ", "total of ");

    private final Texts texts;
    private final Map<String, Indicator> indicators;

    RuleWording(Texts texts, Map<String, Indicator> indicators) {
        this.texts = texts;
        this.indicators = indicators;
    }

    /** "share of received-01" is "tỷ lệ của received-01", with the name of the indicator where the id tells it. */
    String of(String rule) {
        for (String relation : RELATIONS) {
            if (rule.startsWith(relation)) {
                String key = "relation." + relation.substring(0, relation.indexOf(' '));
                return texts.of(key, named(of(rule.substring(relation.length()))));
            }
        }
        return rule;
    }

    private String named(String rule) {
        return Optional.ofNullable(indicators.get(rule.replaceFirst("-\\d+$", "")))
                .map(indicator -> "“" + indicator.name() + "” (" + rule + ")")
                .orElse(rule);
    }
}
