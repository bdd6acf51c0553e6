package vn.doichieu.pipeline.export;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.extractors.document.DigitalSignature;
import vn.doichieu.extractors.document.DigitalSignature.Kind;
import vn.doichieu.extractors.document.Recognition;
import vn.doichieu.extractors.document.Repair;
import vn.doichieu.extractors.structure.ReportPeriod;
import vn.doichieu.pipeline.check.Message;
import vn.doichieu.pipeline.feed.ContractNames;
import vn.doichieu.pipeline.store.StoredReport;

/** Words for what is a code in the contract: outcomes, severities, kinds, qualifiers. */
final class Wording {

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);

    private final Texts texts;

    Wording(Texts texts) {
        this.texts = texts;
    }

    /** {@code outcome.newer-version} for LedgerOutcome.NEWER_VERSION under "outcome". */
    String of(String group, Enum<?> value) {
        return texts.of(group + "." + ContractNames.hyphenated(value));
    }

    String of(String group, Optional<? extends Enum<?>> value) {
        return value.map(v -> of(group, v)).orElse("");
    }

    String of(Message message) {
        return message.in(texts.language().isEnglish());
    }

    String area(Optional<Integer> area) {
        return area.map(number -> texts.of("area." + number)).orElse("");
    }

    /** "UBND phường Tân An, 19/11/2025 17:28, nguyên vẹn"; several on end. */
    String signatures(List<DigitalSignature> signatures) {
        return signatures.stream().map(this::signature).collect(Collectors.joining("; "));
    }

    private String signature(DigitalSignature signature) {
        String signer = signature.signer().isEmpty() ? texts.of("signature.nobody") : signature.signer();
        Stream<String> parts = Stream.of(
                        Optional.of(signer),
                        Optional.of(texts.of("signature.stamp")).filter(t -> signature.kind() == Kind.TIME_STAMP),
                        signature.signedAt().map(at -> MINUTE.format(at.atZone(VIET_NAM))),
                        Optional.of(of("integrity", signature.integrity())),
                        Optional.of(texts.of("signature.extended")).filter(t -> signature.extended()))
                .flatMap(Optional::stream);
        return parts.collect(Collectors.joining(", "));
    }

    /** "63%, cần xem lại"; "đã sửa từ “O4”: 05 + 04 + 04 = 13"; empty for text that the file itself holds. */
    String ocr(Optional<Recognition> recognition) {
        if (recognition.isEmpty()) {
            return "";
        }
        Optional<Repair> repair = recognition.get().repair();
        if (repair.isPresent()) {
            return texts.of("ocr.repaired", repair.get().read(), repair.get().proof());
        }
        long percent = Math.round(recognition.get().confidence() * 100);
        return texts.of(recognition.get().doubtful() ? "ocr.doubtful" : "ocr.sure", percent);
    }

    static String period(StoredReport report) {
        return report.period().map(ReportPeriod::label).orElse("");
    }
}
