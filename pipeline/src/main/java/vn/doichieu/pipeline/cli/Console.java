package vn.doichieu.pipeline.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.doichieu.pipeline.export.Language;
import vn.doichieu.pipeline.export.Texts;

/**
 * Where results and messages go.
 *
 * @param out      results, as bytes
 * @param messages progress, hints and errors
 * @param terminal what these streams lead to
 * @param texts    the sentences of the command line
 */
record Console(OutputStream out, PrintStream messages, Terminal terminal, Texts texts) {

    static final String BUNDLE = "vn.doichieu.pipeline.cli.messages";

    static Console of(OutputStream out, OutputStream messages, Terminal terminal, Language language) {
        return new Console(
                out, new PrintStream(messages, true, StandardCharsets.UTF_8), terminal, new Texts(BUNDLE, language));
    }

    Language language() {
        return texts.language();
    }

    /** One line for people. */
    void say(String line) {
        messages.println(line);
    }
}
