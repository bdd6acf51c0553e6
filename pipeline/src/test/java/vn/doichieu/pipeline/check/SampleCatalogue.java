package vn.doichieu.pipeline.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.catalogue.DocumentType;
import vn.doichieu.extractors.catalogue.Identity;
import vn.doichieu.extractors.catalogue.Identity.Kind;
import vn.doichieu.extractors.catalogue.Identity.Part;
import vn.doichieu.extractors.catalogue.Indicator;

/** A catalogue small enough to read whole. */
final class SampleCatalogue {
    static final Catalogue CATALOGUE = build();

    private SampleCatalogue() {}

    private static Catalogue build() {
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        for (String row : List.of(
                "received;hồ sơ;Tổng số hồ sơ tiếp nhận",
                "online;hồ sơ;Số hồ sơ trực tuyến",
                "direct;hồ sơ;Số hồ sơ trực tiếp",
                "carried;hồ sơ;Số hồ sơ kỳ trước chuyển qua",
                "resolved;hồ sơ;Số hồ sơ đã giải quyết",
                "ontime;hồ sơ;Số hồ sơ đúng hạn",
                "late;hồ sơ;Số hồ sơ quá hạn",
                "pending;hồ sơ;Số hồ sơ đang giải quyết",
                "pending.intime;hồ sơ;Số hồ sơ đang giải quyết trong hạn",
                "pending.overdue;hồ sơ;Số hồ sơ đang giải quyết quá hạn",
                "online.rate;%;Tỷ lệ hồ sơ trực tuyến",
                "direct.rate;%;Tỷ lệ hồ sơ trực tiếp",
                "resolved.rate;%;Tỷ lệ hồ sơ đã giải quyết",
                "ontime.rate;%;Tỷ lệ đúng hạn",
                "late.rate;%;Tỷ lệ quá hạn",
                "digitised;hồ sơ;Số hồ sơ được số hóa",
                "digitised.rate;%;Tỷ lệ số hóa hồ sơ",
                "payment.rate;%;Tỷ lệ thanh toán trực tuyến",
                "procedures.total;TTHC;Tổng số TTHC",
                "budget.rate;%;Thu ngân sách so với dự toán",
                "revenue;đồng;Tổng thu ngân sách",
                "own;đồng;Thu cân đối",
                "transfers;đồng;Thu bổ sung",
                "plan;đồng;Kế hoạch vốn",
                "disbursed;đồng;Vốn đã giải ngân",
                "disbursed.rate;%;Tỷ lệ giải ngân",
                "score;điểm;Điểm phục vụ",
                "score.a;điểm;Điểm thanh toán trực tuyến",
                "score.b;điểm;Điểm dịch vụ công",
                "staff.present;người;Số công chức có mặt",
                "staff.assigned;người;Biên chế được giao")) {
            String[] cells = row.split(";");
            indicators.put(cells[0], new Indicator(cells[0], 3, cells[1], cells[2], "", List.of(), ""));
        }
        return new Catalogue(
                indicators,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                types(),
                List.of(),
                identities(),
                List.of(),
                List.of(),
                "sample");
    }

    private static List<Identity> identities() {
        return List.of(
                identity("by_channel", Kind.SUM, "received", "online direct ?carried"),
                identity("by_state", Kind.SUM, "received", "resolved pending"),
                identity("by_deadline", Kind.SUM, "resolved", "ontime late"),
                identity("pending.by_deadline", Kind.SUM, "pending", "pending.intime ?pending.overdue"),
                identity("online_rate", Kind.RATIO, "online.rate", "online received"),
                identity("direct_rate", Kind.RATIO, "direct.rate", "direct received"),
                identity("resolved_rate", Kind.RATIO, "resolved.rate", "resolved received"),
                identity("ontime_rate", Kind.RATIO, "ontime.rate", "ontime resolved"),
                identity("late_rate", Kind.RATIO, "late.rate", "late resolved"),
                identity("digitised_rate", Kind.RATIO, "digitised.rate", "digitised received"),
                identity("by_source", Kind.SUM, "revenue", "own transfers"),
                identity("disbursed_rate", Kind.RATIO, "disbursed.rate", "disbursed plan"),
                identity("score_sum", Kind.SUM, "score", "score.a score.b"),
                identity("late_at_most", Kind.AT_MOST, "late", "resolved"),
                identity("staff_at_most", Kind.AT_MOST, "staff.present", "staff.assigned"),
                limit("score.a.limit", "score.a", 10),
                limit("online.rate.limit", "online.rate", 100));
    }

    private static Identity identity(String id, Kind kind, String whole, String parts) {
        List<Part> terms = Arrays.stream(parts.split(" "))
                .map(part -> new Part(part.replace("?", ""), part.startsWith("?")))
                .toList();
        return new Identity(id, kind, whole, terms, Optional.empty(), List.of(), "sample");
    }

    private static Identity limit(String id, String whole, int limit) {
        return new Identity(
                id, Kind.LIMIT, whole, List.of(), Optional.of(BigDecimal.valueOf(limit)), List.of(), "sample");
    }

    private static List<DocumentType> types() {
        return List.of(
                type("QĐ", "quyết định"),
                type("KH", "kế hoạch"),
                type("NQ", "nghị quyết"),
                type("TB", "thông báo"),
                type("BC", "báo cáo"),
                type("CV", "công văn"),
                type("NĐ", "nghị định"));
    }

    private static DocumentType type(String symbol, String name) {
        return new DocumentType(symbol, name, List.of(name));
    }
}
