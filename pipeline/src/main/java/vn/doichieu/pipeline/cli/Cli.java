package vn.doichieu.pipeline.cli;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import vn.doichieu.pipeline.check.CheckKind;
import vn.doichieu.pipeline.check.Outcome;
import vn.doichieu.pipeline.check.Severity;
import vn.doichieu.pipeline.export.Format;
import vn.doichieu.pipeline.export.Language;
import vn.doichieu.pipeline.store.StoredCheck;

/** The command line: arguments in, results and one exit code of the contract out. */
final class Cli {

    private static final int WIDEST_HELP = 110;

    private final OutputStream out;
    private final OutputStream messages;
    private final Terminal terminal;
    private final Map<String, String> environment;
    private final Wiring wiring;

    Cli(OutputStream out, OutputStream messages, Terminal terminal, Map<String, String> environment, Wiring wiring) {
        this.out = out;
        this.messages = messages;
        this.terminal = terminal;
        this.environment = environment;
        this.wiring = wiring;
    }

    int run(String... args) {
        Settings settings = new Settings();
        Console console = Console.of(out, messages, terminal, language(args));
        CommandLine commands = commands(new Session(settings, console, wiring));
        Troubles troubles = new Troubles(console, settings);
        commands.setParameterExceptionHandler(troubles::wrongUsage);
        commands.setExecutionExceptionHandler(troubles::failure);
        try {
            return args.length == 0 ? help(commands) : commands.execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return troubles.failure(e);
        }
    }

    private CommandLine commands(Session session) {
        CommandLine root = new CommandLine(session.settings())
                .addSubcommand(new LoadCommand(session))
                .addSubcommand(new ReportsCommand(session))
                .addSubcommand(new OutlineCommand(session))
                .addSubcommand(new FiguresCommand(session))
                .addSubcommand(new FindingsCommand(session))
                .addSubcommand(new ChecksCommand(session))
                .addSubcommand(new CompareCommand(session))
                .addSubcommand(new FeedCommand(session))
                .addSubcommand(new EvaluateCommand(session))
                .addSubcommand(new TrainCommand(session))
                .addSubcommand(new CommandLine(new CatalogueCommand(session))
                        .addSubcommand(new CatalogueCheckCommand(session)));
        Utf8Writer.attach(root, session.console());
        root.setResourceBundle(session.console().texts().bundle());
        root.setUsageHelpWidth(Math.min(WIDEST_HELP, Math.max(60, terminal.columns())));
        root.setUsageHelpAutoWidth(false);
        root.setUsageHelpLongOptionsMaxWidth(24);
        root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        root.setExecutionStrategy(new CommandLine.RunLast());
        Choice.register(root, Format.class);
        Choice.register(root, Language.class);
        Choice.register(root, CheckKind.class);
        Choice.register(root, Severity.class);
        Choice.register(root, Outcome.class);
        Choice.register(root, StoredCheck.Status.class);
        Choice.register(root, EvaluateCommand.FileFormat.class);
        return root;
    }

    private static int help(CommandLine commands) {
        commands.usage(commands.getOut());
        return ExitCode.DONE;
    }

    /** Looked up before anything is parsed, so that a wrong command is explained in the right language. */
    private Language language(String... args) {
        List<String> all = Arrays.asList(args);
        int option = all.lastIndexOf("--lang");
        Optional<String> separate =
                option >= 0 && option + 1 < all.size() ? Optional.of(all.get(option + 1)) : Optional.empty();
        String asked = all.stream()
                .filter(arg -> arg.startsWith("--lang="))
                .map(arg -> arg.substring("--lang=".length()))
                .findFirst()
                .or(() -> separate)
                .orElseGet(() -> environment.getOrDefault("DOICHIEU_LANG", ""));
        return asked.toLowerCase(Locale.ROOT).startsWith("en") ? Language.EN : Language.VI;
    }
}
