package vn.doichieu.pipeline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.extractors.catalogue.Indicator;
import vn.doichieu.extractors.figure.Considered;
import vn.doichieu.extractors.figure.Considered.Verdict;
import vn.doichieu.pipeline.feed.ContractJson;
import vn.doichieu.pipeline.feed.ContractNames;
import vn.doichieu.pipeline.store.StoredExplanation;
import vn.doichieu.pipeline.store.StoredFigure;

/** How the indicator of one figure was chosen: the figure, the words it was named by, what was considered. */
public final class ExplanationAnswer {

    private record Fact(String name, String value) {}

    private final Language language;
    private final Texts texts;
    private final Wording words;
    private final RuleWording rules;
    private final Map<String, Indicator> indicators;
    private final StoredFigure figure;
    private final Optional<StoredExplanation> explanation;

    /**
     * @param indicators  of the catalogue, by id, for their names
     * @param explanation empty where an older version of the program extracted the figure
     */
    public ExplanationAnswer(
            Language language,
            Map<String, Indicator> indicators,
            StoredFigure figure,
            Optional<StoredExplanation> explanation) {
        this.language = language;
        this.texts = new Texts(Sheets.BUNDLE, language);
        this.words = new Wording(texts);
        this.rules = new RuleWording(texts, indicators);
        this.indicators = indicators;
        this.figure = figure;
        this.explanation = explanation;
    }

    public Answer answer() {
        return new Answer(() -> List.of(candidates(), facts()), () -> Stream.of(json()), this::table);
    }

    private String table(int width) {
        TableWriter writer = new TableWriter(width, language);
        String considered = decisions().isEmpty()
                ? texts.of(explanation.isEmpty() ? "explained.unknown" : "explained.nothing") + "\n"
                : writer.write(candidates());
        return writer.write(facts()) + "\n" + considered;
    }

    private List<Considered> decisions() {
        return explanation.map(StoredExplanation::decisions).orElse(List.of());
    }

    private Sheet facts() {
        List<Fact> facts = new ArrayList<>();
        fact(facts, "id", figure.id());
        fact(facts, "file", figure.report().file());
        fact(
                facts,
                "page",
                figure.page().isPresent() ? String.valueOf(figure.page().getAsInt()) : "");
        fact(facts, "section", String.join(" › ", figure.section()));
        fact(facts, "area", words.area(figure.area()));
        fact(facts, "quote", "“" + figure.quote() + "”");
        String value = new NumberText(language).of(figure.value());
        fact(facts, "value", figure.unit().map(unit -> value + " " + unit).orElse(value));
        fact(facts, "label", figure.label());
        fact(facts, "indicator", figure.indicator().map(this::named).orElse(texts.of("explained.unbound")));
        fact(facts, "confidence", new NumberText(language).of(BigDecimal.valueOf(figure.confidence())));
        List<String> readings = explanation.map(StoredExplanation::readings).orElse(List.of());
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i).chars().anyMatch(Character::isLetterOrDigit)) {
                facts.add(new Fact(texts.of("explained.reading", i + 1), readings.get(i)));
            }
        }
        return new SheetBuilder<Fact>(texts, "explained")
                .shown("fact", fact -> Cell.text(fact.name()))
                .shown("is", fact -> Cell.text(fact.value()))
                .build(facts);
    }

    private void fact(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(texts.of("explained." + key), value));
        }
    }

    private String named(String id) {
        return Optional.ofNullable(indicators.get(id))
                .map(known -> known.name() + " (" + id + ")")
                .orElse(id);
    }

    private Sheet candidates() {
        return new SheetBuilder<Considered>(texts, "candidate")
                .filed("figure", each -> Cell.text(figure.id()))
                .filed("quote", each -> Cell.text(figure.quote()))
                .filed("indicator", each -> Cell.text(each.candidate().indicator()))
                .shown("name", each -> Cell.text(named(each.candidate().indicator())))
                .shown("score", each -> Cell.number(Optional.of(score(each))))
                .shown("rule", each -> Cell.text(rules.of(each.candidate().rule())))
                .shown("words", each -> Cell.text(quoted(each.candidate().words())))
                .filed("verdict", each -> Cell.text(ContractNames.hyphenated(each.verdict())))
                .shown("why", each -> Cell.text(why(each)))
                .build(decisions());
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
    }

    private static BigDecimal score(Considered each) {
        return BigDecimal.valueOf(Math.round(each.candidate().score() * 100), 2).stripTrailingZeros();
    }

    private String why(Considered each) {
        String key = "verdict." + ContractNames.hyphenated(each.verdict());
        return each.verdict() == Verdict.FORBIDDEN
                ? texts.of(key, each.forbidden().orElse(""))
                : texts.of(key);
    }

    /** The figure as in the contract, with "explanation": null where none is stored. */
    private ObjectNode json() {
        ObjectNode json = new ContractJson(language.isEnglish()).figure(figure);
        if (explanation.isEmpty()) {
            json.putNull("explanation");
            return json;
        }
        ObjectNode how = json.putObject("explanation");
        how.set("readings", ContractJson.strings(explanation.get().readings()));
        ArrayNode candidates = how.putArray("candidates");
        decisions().forEach(each -> candidates.add(json(each)));
        return json;
    }

    private ObjectNode json(Considered each) {
        ObjectNode json = ContractJson.object();
        String id = each.candidate().indicator();
        json.put("indicator", id);
        ContractJson.put(json, "name", Optional.ofNullable(indicators.get(id)).map(Indicator::name));
        json.put("score", score(each));
        json.put("rule", each.candidate().rule());
        json.put("ruleText", rules.of(each.candidate().rule()));
        json.set("words", ContractJson.strings(each.candidate().words()));
        json.put("verdict", ContractNames.hyphenated(each.verdict()));
        ContractJson.put(json, "forbidden", each.forbidden());
        json.put("why", why(each));
        return json;
    }
}
