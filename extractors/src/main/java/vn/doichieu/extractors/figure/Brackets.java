package vn.doichieu.extractors.figure;

import vn.doichieu.extractors.text.Span;

/** Which round bracket each character of a block stands in. Unbalanced brackets close with the block. */
final class Brackets {
    private static final int NONE = -1;

    private final int base;
    /** Offset of the innermost open bracket around each character, or NONE. */
    private final int[] inner;
    /** For an opening bracket, the bracket around it. */
    private final int[] outer;

    Brackets(String text, Span block) {
        base = block.start();
        inner = new int[block.length()];
        outer = new int[block.length()];
        int open = NONE;
        for (int i = 0; i < inner.length; i++) {
            char c = text.charAt(base + i);
            if (c == '(') {
                outer[i] = open;
                inner[i] = open;
                open = base + i;
            } else {
                inner[i] = open;
                if (c == ')' && open != NONE) {
                    open = outer[open - base];
                }
            }
        }
    }

    /** Offset of the bracket the character stands in; -1 outside all. */
    int around(int offset) {
        return inner[offset - base];
    }

    /** The bracket around an opening bracket; -1 where there is none. */
    int outside(int openingBracket) {
        return outer[openingBracket - base];
    }

    /** The characters from start to end that stand in just this bracket, deeper ones left out. */
    String level(CharSequence text, int start, int end, int bracket) {
        StringBuilder level = new StringBuilder();
        for (int i = Math.max(start, base); i < end && i - base < inner.length; i++) {
            boolean here = inner[i - base] == bracket && text.charAt(i) != '(';
            boolean closes = text.charAt(i) == ')';
            level.append(here && !closes ? text.charAt(i) : ' ');
        }
        return level.toString();
    }
}
