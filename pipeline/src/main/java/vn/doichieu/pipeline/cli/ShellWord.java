package vn.doichieu.pipeline.cli;

/** Writes a word so that a shell takes it as it is. */
final class ShellWord {

    private ShellWord() {}

    static String quoted(String word) {
        return word.matches("[\\p{L}\\p{M}\\p{N}._/:@%+=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
