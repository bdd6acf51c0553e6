package vn.doichieu.pipeline.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.doichieu.pipeline.export.Format;
import vn.doichieu.pipeline.export.Language;

/** The options that every command takes, before or after its name. */
@Command(name = "doichieu", sortOptions = false)
final class Settings {

    static final String DEFAULT_STORE = "doichieu.db";

    @Option(names = "--db", paramLabel = "FILE", scope = ScopeType.INHERIT, order = 100)
    String db = DEFAULT_STORE;

    @Option(names = "--format", paramLabel = "FORMAT", scope = ScopeType.INHERIT, order = 101)
    Optional<Format> format = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", scope = ScopeType.INHERIT, order = 102)
    Optional<Path> out = Optional.empty();

    @Option(names = "--catalogue", paramLabel = "DIR", scope = ScopeType.INHERIT, order = 103)
    Optional<Path> catalogue = Optional.empty();

    @Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT, order = 104)
    Optional<Language> language = Optional.empty();

    @Option(names = "--quiet", scope = ScopeType.INHERIT, order = 105)
    boolean quiet;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, order = 106)
    boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            order = 107)
    boolean help;

    /** The form asked for by --format, else by the name of the output file, else this one. */
    Format formatOr(Format usual) {
        return format.or(() -> out.flatMap(file -> Format.ofFile(file.toString())))
                .orElse(usual);
    }
}
