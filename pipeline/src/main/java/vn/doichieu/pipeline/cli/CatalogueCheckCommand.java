package vn.doichieu.pipeline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.doichieu.extractors.catalogue.CatalogueCheck;
import vn.doichieu.pipeline.export.CatalogueCheckAnswer;
import vn.doichieu.pipeline.export.Format;

/** {@code catalogue check}: runs the examples of all rows and names what is wrong; needs no store. */
@Command(name = "check")
final class CatalogueCheckCommand extends QueryCommand implements Callable<Integer> {

    CatalogueCheckCommand(Session session) {
        super(session);
    }

    /** Ends with 1 where something is wrong. */
    @Override
    public Integer call() {
        session().refuseBinaryOnTerminal(spec());
        List<CatalogueCheck.FileCheck> files = CatalogueCheck.of(session().settings().catalogue);
        session().write(new CatalogueCheckAnswer(session().language(), files).answer(), Format.TABLE);
        boolean clean = files.stream().allMatch(file -> file.problems().isEmpty());
        return clean ? ExitCode.DONE : ExitCode.SOME_REJECTED;
    }
}
