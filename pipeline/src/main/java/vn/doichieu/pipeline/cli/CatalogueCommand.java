package vn.doichieu.pipeline.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.doichieu.extractors.catalogue.Indicator;
import vn.doichieu.pipeline.export.CatalogueAnswer;
import vn.doichieu.pipeline.export.Format;

/** {@code catalogue}: the indicators, to look their ids up; needs no store. */
@Command(name = "catalogue")
final class CatalogueCommand extends QueryCommand implements Callable<Integer> {

    @Option(names = "--area", paramLabel = "1-7")
    Optional<Integer> area = Optional.empty();

    CatalogueCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        area.ifPresent(this::requireArea);
        session().refuseBinaryOnTerminal(spec());
        List<Indicator> indicators = session().indicators().values().stream()
                .filter(indicator -> area.isEmpty() || area.get() == indicator.area())
                .toList();
        session()
                .write(
                        new CatalogueAnswer(session().language(), session().catalogue(), indicators).answer(),
                        Format.TABLE);
        session()
                .remark(session()
                        .text(
                                "count.catalogue",
                                indicators.size(),
                                session().catalogue().version()));
        return ExitCode.DONE;
    }
}
