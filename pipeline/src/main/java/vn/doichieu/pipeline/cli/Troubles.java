package vn.doichieu.pipeline.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import vn.doichieu.extractors.catalogue.CatalogueException;
import vn.doichieu.pipeline.evaluate.GoldException;
import vn.doichieu.pipeline.export.OutputException;
import vn.doichieu.pipeline.store.StoreException;

/** Says in one line what went wrong, and gives the exit code for it; details only with --verbose. */
final class Troubles {

    private final Console console;
    private final Settings settings;

    Troubles(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    int wrongUsage(ParameterException e, String... args) {
        CommandLine command = e.getCommandLine();
        console.say(new UsageErrors(console.texts()).explain(e));
        console.say(console.texts().of("usage.hint", command.getCommandSpec().qualifiedName()));
        detail(e);
        return ExitCode.WRONG_USAGE;
    }

    int failure(Exception e, CommandLine command, ParseResult parsed) {
        return failure(e);
    }

    /** For what no command could handle, errors of the virtual machine included. */
    int failure(Throwable e) {
        console.say(line(e));
        detail(e);
        return ExitCode.NOT_USABLE;
    }

    private String line(Throwable e) {
        if (e instanceof StoreException store) {
            return store.explanation().in(console.language().isEnglish());
        }
        if (e instanceof GoldException gold) {
            return gold.explanation().in(console.language().isEnglish());
        }
        if (e instanceof CatalogueException catalogue) {
            return console.language().isEnglish() ? catalogue.english() : catalogue.vietnamese();
        }
        if (e instanceof OutputException output) {
            return line(output);
        }
        if (e instanceof OutOfMemoryError) {
            return console.texts().of("trouble.memory");
        }
        String what = Optional.ofNullable(e.getMessage()).orElse("");
        return console.texts()
                .of("trouble.unexpected", (e.getClass().getSimpleName() + " " + what.replaceAll("\\s+", " ")).strip());
    }

    private String line(OutputException e) {
        String reason =
                String.valueOf(Optional.ofNullable(e.getCause()).orElse(e).getMessage());
        if (e.getCause() instanceof NoSuchFileException) {
            reason = console.texts().of("trouble.noSuchFile");
        } else if (Files.isDirectory(Path.of(e.target()))) {
            reason = console.texts().of("trouble.directory");
        } else if (e.getCause() instanceof AccessDeniedException) {
            reason = console.texts().of("trouble.denied");
        }
        return e.target().equals("stdout")
                ? console.texts().of("trouble.stdout", reason)
                : console.texts().of("trouble.output", e.target(), reason);
    }

    private void detail(Throwable e) {
        if (settings.verbose) {
            e.printStackTrace(console.messages());
        }
    }
}
