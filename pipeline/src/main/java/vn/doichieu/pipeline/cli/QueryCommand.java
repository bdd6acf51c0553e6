package vn.doichieu.pipeline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.doichieu.pipeline.compare.ComparisonQuery;
import vn.doichieu.pipeline.export.Answer;
import vn.doichieu.pipeline.export.Format;
import vn.doichieu.pipeline.store.ReportStore;

/** What the commands that ask the store have in common. */
abstract class QueryCommand {

    private final Session session;
    private final List<String> remarks = new ArrayList<>();

    /** Set by picocli. */
    @Spec
    @Nullable
    CommandSpec spec;

    QueryCommand(Session session) {
        this.session = session;
    }

    final Session session() {
        return session;
    }

    final CommandSpec spec() {
        return Optional.ofNullable(spec).orElseThrow();
    }

    final int answer(Function<ReportStore, Answer> question) {
        int exitCode = session.answer(spec(), question);
        remarks.forEach(session::remark);
        return exitCode;
    }

    final Optional<String> reportId(ReportStore store, Optional<String> idOrFile) {
        return idOrFile.map(named -> session.reportId(spec(), store, named));
    }

    final ParameterException wrongUsage(String key, Object... values) {
        return Session.wrongUsage(spec(), session.text(key, values));
    }

    /** Refuses a reform area that does not exist. */
    final void requireArea(int area) {
        if (area < 1 || area > 7) {
            throw wrongUsage("usage.area", area);
        }
    }

    /** Refuses an indicator, or a prefix ending in ".", that the catalogue does not have. */
    final void requireIndicator(String named) {
        if (session.indicators().keySet().stream().noneMatch(id -> ComparisonQuery.matches(named, id))) {
            throw wrongUsage("usage.indicator", named);
        }
    }

    /** Says something under a table. */
    final void remarkInTable(String key) {
        if (session.settings().formatOr(Format.TABLE) == Format.TABLE) {
            remarks.add(session.text(key));
        }
    }

    /** Says under a table how many lines it has, and what to do where it has none. */
    final void remarkCount(String what, int count) {
        if (session.settings().formatOr(Format.TABLE) == Format.TABLE) {
            remarks.add(count == 0 ? session.text("none." + what) : session.text("count." + what, count));
        }
    }
}
