package vn.doichieu.extractors.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.doichieu.extractors.catalogue.CatalogueProblem.Kind;

/**
 * Reads all data files, runs the examples that their rows carry, and looks for rows that contradict each other. Goes on
 * after a row that is wrong, so that everything is named at once.
 */
public final class CatalogueCheck {
    /** The columns that hold examples, in whatever file. */
    private static final List<String> EXAMPLES = List.of("yes", "no", "holds", "breaks");

    /**
     * One data file.
     *
     * @param file     as it was given
     * @param rows     of it that count; those that an overlay replaces do not
     * @param examples that its rows carry
     * @param problems in the order of lines
     */
    public record FileCheck(String file, int rows, int examples, List<CatalogueProblem> problems) {
        public FileCheck {
            problems = List.copyOf(problems);
        }
    }

    private final CatalogueFiles files;
    private final List<CatalogueProblem> problems = new ArrayList<>();

    private CatalogueCheck(CatalogueFiles files) {
        this.files = files;
    }

    /**
     * Checks the built-in catalogue, with a folder laid over it if there is one.
     *
     * @return a result for each file
     * @throws CatalogueException where the folder cannot be read
     */
    public static List<FileCheck> of(Optional<Path> overlay) {
        return new CatalogueCheck(new CatalogueFiles(overlay)).check();
    }

    private List<FileCheck> check() {
        Map<CatalogueFile, TsvTable> tables = files.tables(this::refused, (file, content) -> {});
        Catalogue catalogue = new CatalogueRows(tables, this::refused).catalogue("");
        files.strays().forEach(file -> problems.add(new CatalogueProblem(file, 0, Kind.STRAY_FILE, List.of())));
        new PhraseCheck(catalogue, new Rows(tables, CatalogueFile.PHRASES)).run(problems);
        new PhraseConflicts(catalogue, new Rows(tables, CatalogueFile.PHRASES)).find(problems);
        new HeadingCheck(catalogue, new Rows(tables, CatalogueFile.HEADINGS)).run(problems);
        new IdentityCheck(catalogue, new Rows(tables, CatalogueFile.IDENTITIES)).run(problems);
        new VocabularyCheck(catalogue, tables).run(problems);
        return byFile(tables);
    }

    private void refused(CatalogueException e) {
        problems.add(e.problem());
    }

    private List<FileCheck> byFile(Map<CatalogueFile, TsvTable> tables) {
        List<TsvRow> rows =
                tables.values().stream().flatMap(table -> table.rows().stream()).toList();
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(rows.stream().map(TsvRow::file), problems.stream().map(CatalogueProblem::file))
                .forEach(names::add);
        return names.stream().map(name -> of(name, rows)).toList();
    }

    private FileCheck of(String name, List<TsvRow> rows) {
        List<TsvRow> own = rows.stream().filter(row -> row.file().equals(name)).toList();
        int examples = own.stream().mapToInt(CatalogueCheck::examples).sum();
        List<CatalogueProblem> found = problems.stream()
                .filter(problem -> problem.file().equals(name))
                .sorted(Comparator.comparingInt(CatalogueProblem::line))
                .toList();
        return new FileCheck(name, own.size(), examples, found);
    }

    private static int examples(TsvRow row) {
        return EXAMPLES.stream()
                .filter(column -> !row.text(column).isEmpty())
                .mapToInt(column -> row.examples(column).size())
                .sum();
    }
}
