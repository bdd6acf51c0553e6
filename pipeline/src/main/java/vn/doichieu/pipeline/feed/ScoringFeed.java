package vn.doichieu.pipeline.feed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import vn.doichieu.pipeline.store.FeedItem;
import vn.doichieu.pipeline.store.ReportStore;

/**
 * The feed for the scoring system: one flat object per item, its type and cursor first, in the order in which items
 * entered the store (feed.schema.json). A reader that keeps the last cursor misses nothing and reads nothing twice.
 */
public final class ScoringFeed {

    private final ReportStore store;
    private final ContractJson json;

    /** @param english the language of messages */
    public ScoringFeed(ReportStore store, boolean english) {
        this.store = store;
        this.json = new ContractJson(english);
    }

    /** Passes on every item after the cursor; 0 for all. */
    public void read(long since, Consumer<ObjectNode> sink) {
        store.feed(since, item -> sink.accept(line(item)));
    }

    private ObjectNode line(FeedItem item) {
        if (item instanceof FeedItem.Figure figure) {
            return line("figure", item, json.figure(figure.figure()));
        }
        if (item instanceof FeedItem.Finding finding) {
            return line("finding", item, json.check(finding.finding()));
        }
        return line("report", item, json.report(((FeedItem.Report) item).report()));
    }

    private static ObjectNode line(String type, FeedItem item, ObjectNode fields) {
        ObjectNode line = ContractJson.object();
        line.put("type", type);
        line.put("cursor", Long.toString(item.cursor()));
        line.setAll(fields);
        return line;
    }
}
