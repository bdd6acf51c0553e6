package vn.doichieu.pipeline.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.catalogue.Indicator;
import vn.doichieu.extractors.catalogue.PhraseRule;
import vn.doichieu.pipeline.feed.ContractJson;

/** The indicators of a catalogue, to look their ids up. */
public final class CatalogueAnswer {

    private final Language language;
    private final Texts texts;
    private final List<Indicator> indicators;
    private final Map<String, Long> phrases;

    /** @param indicators those to list */
    public CatalogueAnswer(Language language, Catalogue catalogue, List<Indicator> indicators) {
        this.language = language;
        this.texts = new Texts(Sheets.BUNDLE, language);
        this.indicators = List.copyOf(indicators);
        this.phrases = catalogue.phrases().stream()
                .collect(Collectors.groupingBy(PhraseRule::indicator, Collectors.counting()));
    }

    public Answer answer() {
        return Answer.list(language, this::sheet, () -> indicators.stream().map(this::json));
    }

    private Sheet sheet() {
        return new SheetBuilder<Indicator>(texts, "catalogue")
                .shown("id", indicator -> Cell.text(indicator.id()))
                .shown("area", indicator -> Cell.number(indicator.area()))
                .shown("name", indicator -> Cell.text(indicator.name()))
                .shown("unit", indicator -> Cell.text(indicator.measureUnit()))
                .shown("phrases", indicator -> Cell.number(phrasesOf(indicator)))
                .filed("meaning", indicator -> Cell.text(indicator.meaning()))
                .build(indicators);
    }

    private ObjectNode json(Indicator indicator) {
        ObjectNode json = ContractJson.object();
        json.put("id", indicator.id());
        json.put("area", indicator.area());
        json.put("name", indicator.name());
        json.put("unit", indicator.measureUnit());
        json.put("phrases", phrasesOf(indicator));
        json.put("meaning", indicator.meaning());
        return json;
    }

    private int phrasesOf(Indicator indicator) {
        return phrases.getOrDefault(indicator.id(), 0L).intValue();
    }
}
