package vn.doichieu.pipeline.cli;

import java.util.Comparator;
import vn.doichieu.pipeline.check.Severity;
import vn.doichieu.pipeline.store.StoredCheck;

/** The order in which findings are told. */
final class Findings {

    /** By severity; a stable sort keeps the reading order within one severity. */
    static final Comparator<StoredCheck> GRAVEST_FIRST =
            Comparator.comparing(check -> check.result().severity().orElse(Severity.ROUNDING));

    private Findings() {}
}
