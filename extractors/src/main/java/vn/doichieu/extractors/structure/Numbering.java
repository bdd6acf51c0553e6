package vn.doichieu.extractors.structure;

/** Numbering styles of administrative reports, from the outermost to the innermost; their order decides nesting. */
enum Numbering {
    /** "Phần I", "Phần thứ nhất", and an appendix after the signature. */
    PART,
    /** "Chương I", of a regulation that comes with the report. */
    CHAPTER,
    /** "A." */
    CAPITAL,
    /** "I.", and a line in capitals without a number. */
    ROMAN,
    /** "Điều 1." */
    ARTICLE,
    /** "1." */
    ARABIC,
    /** "1.1." */
    ARABIC_2,
    /** "1.1.1." and deeper. */
    ARABIC_3,
    /** "a)" */
    LETTER,
    /** A bold line without a number, under a numbered heading. */
    UNNUMBERED;

    static Numbering ofDots(int numbers) {
        return switch (numbers) {
            case 1 -> ARABIC;
            case 2 -> ARABIC_2;
            default -> ARABIC_3;
        };
    }

    /** Whether a heading of this style stands for a part of the report rather than for a subject. */
    boolean isPart() {
        return compareTo(ROMAN) <= 0;
    }

    /** Whether the title may stand on the line below the number. */
    boolean titleMayFollow() {
        return this == PART || this == CHAPTER;
    }
}
