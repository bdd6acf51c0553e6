package vn.doichieu.pipeline.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** Starts the program. */
public final class Main {

    private Main() {}

    /** Ends the virtual machine with one of the exit codes of the contract. */
    public static void main(String[] args) {
        if (Arrays.asList(args).contains("--verbose")) {
            System.setProperty("doichieu.log", "INFO");
            System.setProperty("doichieu.log.libraries", "WARN");
        }
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        OutputStream messages = new FileOutputStream(FileDescriptor.err);
        Terminal terminal = Terminal.of(System.getenv(), System.getProperties());
        int exitCode = new Cli(out, messages, terminal, System.getenv(), new StandardWiring()).run(args);
        System.exit(exitCode);
    }
}
