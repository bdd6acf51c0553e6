package vn.doichieu.pipeline.store;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.doichieu.extractors.structure.ReportPeriod;
import vn.doichieu.extractors.text.Folding;

/** Picks reports by what people type: wards with or without type word and marks, a day or the label of a period. */
final class ReportFilter {
    private static final Pattern WARD_TYPE = Pattern.compile("^(xã|phường|đặc khu)\\s+");

    private final List<StoredReport> reports;

    ReportFilter(List<StoredReport> reports) {
        this.reports = reports;
    }

    List<StoredReport> matching(Optional<String> idOrFile, Optional<String> ward, Optional<String> period) {
        List<StoredReport> chosen = idOrFile.map(name -> List.of(new ReportNames(reports).find(name)))
                .orElse(reports);
        List<StoredReport> ofWard = ward.map(name -> ofWard(chosen, name)).orElse(chosen);
        return period.map(wanted -> ofWard.stream()
                        .filter(report -> report.period().stream().anyMatch(covered -> fits(covered, wanted)))
                        .toList())
                .orElse(ofWard);
    }

    /** Marks are only overlooked where no ward is written exactly so: Cẩm Giàng is not Cẩm Giang. */
    private static List<StoredReport> ofWard(List<StoredReport> reports, String name) {
        List<StoredReport> exact = reports.stream()
                .filter(report -> isWard(report, Folding.fold(Folding.nfc(name)), false))
                .toList();
        return exact.isEmpty()
                ? reports.stream()
                        .filter(report -> isWard(report, Folding.bare(Folding.nfc(name)), true))
                        .toList()
                : exact;
    }

    private static boolean isWard(StoredReport report, String wanted, boolean bare) {
        String name = wanted.strip();
        return report.wardCode().stream().anyMatch(name::equals)
                || report.ward().stream().anyMatch(ward -> {
                    String full = Folding.fold(ward);
                    String withoutType = WARD_TYPE.matcher(full).replaceFirst("");
                    return name.equals(bare ? Folding.bare(full) : full)
                            || name.equals(bare ? Folding.bare(withoutType) : withoutType);
                });
    }

    private static boolean fits(ReportPeriod period, String wanted) {
        try {
            LocalDate day = LocalDate.parse(wanted.strip());
            return !day.isBefore(period.from()) && !day.isAfter(period.to());
        } catch (DateTimeParseException e) {
            return Folding.fold(period.label())
                    .equals(Folding.fold(Folding.nfc(wanted)).strip());
        }
    }
}
