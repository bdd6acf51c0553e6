package vn.doichieu.pipeline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.catalogue.Indicator;
import vn.doichieu.pipeline.check.Message;
import vn.doichieu.pipeline.export.Answer;
import vn.doichieu.pipeline.export.AnswerWriter;
import vn.doichieu.pipeline.export.Format;
import vn.doichieu.pipeline.export.Language;
import vn.doichieu.pipeline.export.Output;
import vn.doichieu.pipeline.export.Sheets;
import vn.doichieu.pipeline.feed.ContractJson;
import vn.doichieu.pipeline.store.ReportStore;
import vn.doichieu.pipeline.store.StoreException;

/** What the commands of one run share: the options, the console, the parts of the program. */
record Session(Settings settings, Console console, Wiring wiring) {

    Language language() {
        return console.language();
    }

    String text(String key, Object... values) {
        return console.texts().of(key, values);
    }

    /** A hint or a count beside the answer; nothing with --quiet. */
    void remark(String line) {
        if (!settings.quiet) {
            console.say(line);
        }
    }

    /** The built-in one, with the folder of --catalogue laid over it. */
    Catalogue catalogue() {
        return wiring.catalogue(settings.catalogue);
    }

    Map<String, Indicator> indicators() {
        return catalogue().indicators();
    }

    Sheets sheets() {
        return new Sheets(language(), indicators());
    }

    ContractJson json() {
        return new ContractJson(language().isEnglish());
    }

    /** Opens the store for writing; it is made where there is none. */
    ReportStore openStore() {
        return wiring.openStore(settings.db);
    }

    /**
     * Asks an existing store and writes the answer.
     *
     * @throws StoreException where there is no store yet
     */
    int answer(CommandSpec command, Function<ReportStore, Answer> question) {
        refuseBinaryOnTerminal(command);
        try (ReportStore store = openExistingStore()) {
            write(question.apply(store), Format.TABLE);
        }
        return ExitCode.DONE;
    }

    ReportStore openExistingStore() {
        if (wiring.isFile(settings.db) && !Files.exists(Path.of(settings.db))) {
            throw new StoreException(new Message(
                    settings.db + ": chưa có kho dữ liệu; hãy nạp báo cáo trước: ./doichieu load THƯ_MỤC",
                    settings.db + ": there is no store yet; load reports first: ./doichieu load FOLDER"));
        }
        return openStore();
    }

    /** Writes to --out or standard output in the form asked for. */
    void write(Answer answer, Format usual) {
        AnswerWriter writer = new AnswerWriter(language(), console.terminal().columns());
        Format format = settings.formatOr(usual);
        settings.out.ifPresentOrElse(
                file -> Output.toFile(file, stream -> writer.write(answer, format, stream)),
                () -> Output.toStream(console.out(), stream -> writer.write(answer, format, stream)));
    }

    void refuseBinaryOnTerminal(CommandSpec command) {
        if (settings.formatOr(Format.TABLE) == Format.XLSX
                && settings.out.isEmpty()
                && console.terminal().showsOutput()) {
            throw wrongUsage(command, text("usage.xlsxOnTerminal"));
        }
    }

    /** The id of the report that the user means by an id or a file name. */
    String reportId(CommandSpec command, ReportStore store, String idOrFile) {
        try {
            return store.report(idOrFile).id();
        } catch (StoreException e) {
            throw wrongUsage(command, e.explanation().in(language().isEnglish()));
        }
    }

    /** Ends the command with exit code 2 and this line. */
    static ParameterException wrongUsage(CommandSpec command, String line) {
        return new ParameterException(new CommandLine(command), line);
    }
}
