package vn.doichieu.extractors.catalogue;

import java.util.List;

/** A data file of the catalogue is wrong: says which file and line, on one line, in Vietnamese and in English. */
public final class CatalogueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String vietnamese;
    private final String english;

    /**
     * @param file       name of the data file
     * @param line       1-based; 0 where the whole file is meant
     * @param vietnamese what is wrong
     * @param english    the same
     */
    public CatalogueException(String file, int line, String vietnamese, String english) {
        super(place(file, line) + ": " + vietnamese);
        this.file = file;
        this.line = line;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** "phrases.tsv:12: chỉ số không có trong danh mục: x". */
    public String vietnamese() {
        return place(file, line) + ": " + vietnamese;
    }

    /** "phrases.tsv:12: unknown indicator: x". */
    public String english() {
        return place(file, line) + ": " + english;
    }

    /** The same as something found by a check. */
    CatalogueProblem problem() {
        return new CatalogueProblem(file, line, CatalogueProblem.Kind.UNUSABLE, List.of(vietnamese, english));
    }

    private static String place(String file, int line) {
        return line == 0 ? file : file + ":" + line;
    }
}
