package vn.doichieu.extractors.reading;

/** Cuts Rich Text Format (version 1.9.1) into its tokens. For one file, once. */
final class RtfLexer {
    private static final int LONGEST_NUMBER = 10;

    /** What was read last. */
    enum Kind {
        OPEN,
        CLOSE,
        /** A control word such as "par"; see {@link #word()} and {@link #number}. */
        WORD,
        /** A control symbol such as "~"; see {@link #character()}. */
        SYMBOL,
        /** One byte of text in the encoding of its font; see {@link #character()}. */
        BYTE,
        END
    }

    private final byte[] file;
    private int at;
    private String word = "";
    private boolean numbered;
    private int number;
    private int character;

    RtfLexer(byte[] file) {
        this.file = file;
    }

    Kind next() {
        while (at < file.length) {
            int c = file[at++] & 0xFF;
            switch (c) {
                case '{' -> {
                    return Kind.OPEN;
                }
                case '}' -> {
                    return Kind.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {
                    // the lines of the file are no lines of the text
                }
                default -> {
                    character = c;
                    return Kind.BYTE;
                }
            }
        }
        return Kind.END;
    }

    String word() {
        return word;
    }

    /** The number after the word, or the other where it has none. */
    int number(int otherwise) {
        return numbered ? number : otherwise;
    }

    /** The byte of text or the symbol, from 0 to 255. */
    int character() {
        return character;
    }

    /** Passes over binary data. */
    void pass(int bytes) {
        at = (int) Math.min(file.length, (long) at + Math.max(0, bytes));
    }

    private Kind control() {
        if (at >= file.length) {
            return Kind.END;
        }
        int c = file[at] & 0xFF;
        if (c == '\'') {
            character = (hex(at + 1) << 4) | hex(at + 2);
            at = Math.min(file.length, at + 3);
            return Kind.BYTE;
        }
        if (!isLetter(c)) {
            at++;
            character = c;
            return Kind.SYMBOL;
        }
        int start = at;
        while (at < file.length && isLetter(file[at])) {
            at++;
        }
        word = new String(file, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
        readNumber();
        if (at < file.length && file[at] == ' ') {
            at++;
        }
        return Kind.WORD;
    }

    private void readNumber() {
        boolean negative = at < file.length && file[at] == '-';
        int digit = negative ? at + 1 : at;
        int start = digit;
        long value = 0;
        while (digit < file.length && file[digit] >= '0' && file[digit] <= '9' && digit - start < LONGEST_NUMBER) {
            value = value * 10 + file[digit++] - '0';
        }
        numbered = digit > start;
        if (numbered) {
            number = (int) (negative ? -value : value);
            at = digit;
        }
    }

    private int hex(int place) {
        return place < file.length ? Math.max(0, Character.digit(file[place], 16)) : 0;
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
