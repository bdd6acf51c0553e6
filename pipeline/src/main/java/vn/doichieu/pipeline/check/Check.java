package vn.doichieu.pipeline.check;

import java.util.function.Consumer;

/** One kind of relation within a report. Keeps no state; one instance serves every report. */
interface Check {
    /** Gives every relation of its kind, whether it holds, fails or cannot be evaluated. */
    void run(CheckContext context, Consumer<CheckResult> results);
}
