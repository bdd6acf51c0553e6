package vn.doichieu.pipeline.feed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.doichieu.extractors.document.DigitalSignature;
import vn.doichieu.extractors.document.Recognition;
import vn.doichieu.extractors.document.Repair;
import vn.doichieu.extractors.structure.ReportPeriod;
import vn.doichieu.pipeline.check.CheckEvidence;
import vn.doichieu.pipeline.check.CheckResult;
import vn.doichieu.pipeline.check.Coverage;
import vn.doichieu.pipeline.check.Message;
import vn.doichieu.pipeline.store.StoredCheck;
import vn.doichieu.pipeline.store.StoredFigure;
import vn.doichieu.pipeline.store.StoredHeading;
import vn.doichieu.pipeline.store.StoredReport;

/**
 * Reports, headings, figures and checks as JSON objects with the names and the order of the contract (feed.schema.json).
 * Numbers keep every digit as stated; what is not known is an explicit null.
 */
public final class ContractJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final boolean english;

    /** @param english the language of messages, causes and reasons */
    public ContractJson(boolean english) {
        this.english = english;
    }

    /** An empty object that keeps decimals as they are. */
    public static ObjectNode object() {
        return NODES.objectNode();
    }

    public ObjectNode report(StoredReport report) {
        ObjectNode json = object();
        json.put("id", report.id());
        json.put("file", report.file());
        json.put("sha256", report.sha256());
        json.put("outcome", ContractNames.hyphenated(report.outcome()));
        put(json, "reason", message(report.reason()));
        putWard(json, report);
        put(json, "number", report.number());
        put(json, "date", report.date().map(Object::toString));
        put(json, "title", report.title());
        putPeriod(json, report.period());
        put(json, "signer", report.signer());
        json.put("version", report.version());
        put(json, "pages", report.pages());
        json.put("figures", report.figures());
        json.put("findings", report.findings());
        json.set("coverage", coverage(report.coverage()));
        put(json, "sameAs", report.sameAs());
        ArrayNode signatures = json.putArray("signatures");
        report.signatures().forEach(signature -> signatures.add(signature(signature)));
        put(json, "container", report.link().container());
        put(json, "mainReport", report.link().mainReport());
        put(json, "wardFrom", origin(report.ward(), report.link().wardInherited()));
        put(json, "periodFrom", origin(report.period(), report.link().periodInherited()));
        return json;
    }

    /** Where a report's ward or period was read: in itself, or in the main report it came with. */
    private static Optional<String> origin(Optional<?> value, boolean inherited) {
        return value.map(known -> inherited ? "container" : "report");
    }

    public ObjectNode heading(StoredHeading heading) {
        ObjectNode json = object();
        put(json, "number", heading.number());
        json.put("title", heading.title());
        json.put("level", heading.level());
        putInt(json, "area", heading.area());
        put(json, "role", heading.role().map(ContractNames::hyphenated));
        put(json, "page", heading.page());
        json.put("start", heading.start());
        json.put("end", heading.end());
        return json;
    }

    public ObjectNode figure(StoredFigure figure) {
        ObjectNode json = object();
        json.put("id", figure.id());
        json.set("report", reference(figure.report()));
        put(json, "indicator", figure.indicator());
        json.put("label", figure.label());
        json.put("value", figure.value());
        put(json, "unit", figure.unit());
        json.put("qualifier", ContractNames.underscored(figure.qualifier()));
        json.put("role", ContractNames.underscored(figure.role()));
        json.set("section", strings(figure.section()));
        putInt(json, "area", figure.area());
        put(json, "page", figure.page());
        json.put("quote", figure.quote());
        json.put("start", figure.start());
        json.put("end", figure.end());
        json.put("confidence", BigDecimal.valueOf(figure.confidence()));
        putRecognition(json, figure.recognition());
        return json;
    }

    /** A finding, or any other check: what holds or was not evaluated has neither severity nor status. */
    public ObjectNode check(StoredCheck check) {
        CheckResult result = check.result();
        ObjectNode json = object();
        json.put("id", result.id());
        json.set("report", reference(check.report()));
        json.put("kind", ContractNames.hyphenated(result.kind()));
        put(json, "severity", result.severity().map(ContractNames::hyphenated));
        put(
                json,
                "status",
                Optional.of(check.status()).filter(s -> result.isFinding()).map(ContractNames::hyphenated));
        json.put("check", result.check());
        json.put("message", result.message().in(english));
        json.put("expression", result.expression());
        putNumber(json, "stated", result.stated());
        putNumber(json, "computed", result.computed());
        putNumber(json, "difference", result.difference());
        put(json, "cause", message(result.cause()));
        ArrayNode evidence = json.putArray("evidence");
        result.evidence().forEach(passage -> evidence.add(evidence(passage)));
        json.put("outcome", ContractNames.hyphenated(result.outcome()));
        put(json, "reason", message(result.reason()));
        return json;
    }

    /** The short form of a report inside figures and findings. */
    public static ObjectNode reference(StoredReport report) {
        ObjectNode json = object();
        json.put("id", report.id());
        json.put("file", report.file());
        putWard(json, report);
        putPeriod(json, report.period());
        return json;
    }

    /** Sets "period" to an object, or to null where there is none. */
    public static void putPeriod(ObjectNode json, Optional<ReportPeriod> period) {
        if (period.isEmpty()) {
            json.putNull("period");
            return;
        }
        ObjectNode dates = json.putObject("period");
        dates.put("from", period.get().from().toString());
        dates.put("to", period.get().to().toString());
        dates.put("label", period.get().label());
    }

    /** Sets the text, or null where there is none. */
    public static void put(ObjectNode json, String name, Optional<String> value) {
        json.put(name, value.orElse(null));
    }

    /** Sets the number, or null where there is none. */
    public static void put(ObjectNode json, String name, OptionalInt value) {
        putInt(json, name, value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty());
    }

    public static ArrayNode strings(List<String> values) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(array::add);
        return array;
    }

    private static void putInt(ObjectNode json, String name, Optional<Integer> value) {
        json.put(name, value.orElse(null));
    }

    private static void putNumber(ObjectNode json, String name, Optional<BigDecimal> value) {
        json.put(name, value.orElse(null));
    }

    private static void putWard(ObjectNode json, StoredReport report) {
        put(json, "ward", report.ward());
        put(json, "wardCode", report.wardCode());
        put(json, "province", report.province());
    }

    private Optional<String> message(Optional<Message> message) {
        return message.map(m -> m.in(english));
    }

    private static ObjectNode evidence(CheckEvidence passage) {
        ObjectNode json = object();
        put(json, "figure", FigureIds.of(passage));
        put(json, "indicator", passage.indicator());
        putNumber(json, "value", passage.value());
        json.put("report", passage.file());
        json.set("section", strings(passage.section()));
        put(json, "page", passage.page());
        json.put("quote", passage.quote());
        json.put("start", passage.span().start());
        json.put("end", passage.span().end());
        json.put("reportId", passage.reportId());
        putRecognition(json, passage.recognition());
        return json;
    }

    /** Who issued the certificate is never judged; the field says so to readers that know nothing else of it. */
    private static ObjectNode signature(DigitalSignature signature) {
        ObjectNode json = object();
        json.put("kind", ContractNames.hyphenated(signature.kind()));
        put(json, "signer", Optional.of(signature.signer()).filter(name -> !name.isEmpty()));
        put(json, "organisation", signature.organisation());
        put(json, "signedAt", signature.signedAt().map(Instant::toString));
        json.put("integrity", ContractNames.hyphenated(signature.integrity()));
        json.put("extended", signature.extended());
        json.put("certificate", "not-judged");
        return json;
    }

    /** Sets "ocr": how sure the reading of an image is, and what was put right in it; null for text. */
    private static void putRecognition(ObjectNode json, Optional<Recognition> recognition) {
        if (recognition.isEmpty()) {
            json.putNull("ocr");
            return;
        }
        ObjectNode ocr = json.putObject("ocr");
        ocr.put("confidence", BigDecimal.valueOf(recognition.get().confidence()));
        ocr.put("doubtful", recognition.get().doubtful());
        put(ocr, "read", recognition.get().repair().map(Repair::read));
        put(ocr, "proof", recognition.get().repair().map(Repair::proof));
    }

    private static ObjectNode coverage(Coverage coverage) {
        ObjectNode json = object();
        json.put("numbers", coverage.numbers());
        json.put("recognised", coverage.recognised());
        json.put("bound", coverage.bound());
        json.put("inRelations", coverage.inRelations());
        json.put("checked", coverage.checked());
        json.put("flagged", coverage.flagged());
        return json;
    }
}
