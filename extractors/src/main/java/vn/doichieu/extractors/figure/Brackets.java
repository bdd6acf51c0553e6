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
    String level(String text, int start, int end, int bracket) {
        int from = Math.max(start, base);
        int to = Math.min(end, base + inner.length);
        if (from >= to) {
            return "";
        }
        char[] level = new char[to - from];
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean here = inner[i - base] == bracket && c != '(' && c != ')';
            level[i - from] = here ? c : ' ';
        }
        return new String(level);
    }
}
