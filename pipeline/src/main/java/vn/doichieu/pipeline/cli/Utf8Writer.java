package vn.doichieu.pipeline.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Gives picocli, which prints help itself, writers in UTF-8 whatever the machine's default is. */
final class Utf8Writer {

    private Utf8Writer() {}

    static void attach(CommandLine commands, Console console) {
        commands.setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true));
        commands.setErr(new PrintWriter(new OutputStreamWriter(console.messages(), StandardCharsets.UTF_8), true));
    }
}
