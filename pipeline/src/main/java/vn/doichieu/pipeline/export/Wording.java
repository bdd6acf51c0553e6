package vn.doichieu.pipeline.export;

import java.util.Optional;
import vn.doichieu.extractors.document.Recognition;
import vn.doichieu.extractors.document.Repair;
import vn.doichieu.extractors.structure.ReportPeriod;
import vn.doichieu.pipeline.feed.ContractNames;
import vn.doichieu.pipeline.store.StoredReport;

/** Words for what is a code in the contract: outcomes, severities, kinds, qualifiers. */
final class Wording {

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

    String area(Optional<Integer> area) {
        return area.map(number -> texts.of("area." + number)).orElse("");
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
