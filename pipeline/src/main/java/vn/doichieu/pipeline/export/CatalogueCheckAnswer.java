package vn.doichieu.pipeline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import vn.doichieu.extractors.catalogue.CatalogueCheck.FileCheck;
import vn.doichieu.extractors.catalogue.CatalogueProblem;
import vn.doichieu.pipeline.feed.ContractJson;
import vn.doichieu.pipeline.feed.ContractNames;

/** What a check of the data files found: in a table a line for each file and each problem. */
public final class CatalogueCheckAnswer {

    private final Language language;
    private final Texts texts;
    private final List<FileCheck> files;

    public CatalogueCheckAnswer(Language language, List<FileCheck> files) {
        this.language = language;
        this.texts = new Texts(Sheets.BUNDLE, language);
        this.files = List.copyOf(files);
    }

    public Answer answer() {
        return new Answer(
                () -> List.of(problems(), files()), () -> files.stream().map(this::json), this::table);
    }

    private List<CatalogueProblem> all() {
        return files.stream().flatMap(file -> file.problems().stream()).toList();
    }

    /** One line for each problem, however long, so that it can be searched for and copied. */
    private String table(int width) {
        String verdict = all().isEmpty()
                ? texts.of("catalogueProblem.none")
                : all().stream()
                        .map(problem -> place(problem) + ": " + say(problem, "what") + "; " + sides(problem))
                        .collect(Collectors.joining("\n"));
        return new TableWriter(width, language).write(files()) + "\n" + verdict + "\n";
    }

    private String sides(CatalogueProblem problem) {
        return texts.of("catalogueProblem.sides", say(problem, "expected"), say(problem, "found"));
    }

    private Sheet files() {
        return new SheetBuilder<FileCheck>(texts, "catalogueFile")
                .shown("file", file -> Cell.text(file.file()))
                .shown("rows", file -> Cell.number(file.rows()))
                .shown("examples", file -> Cell.number(file.examples()))
                .shown("problems", file -> Cell.number(file.problems().size()))
                .build(files);
    }

    private Sheet problems() {
        return new SheetBuilder<CatalogueProblem>(texts, "catalogueProblem")
                .shown("file", problem -> Cell.text(problem.file()))
                .shown("line", problem -> problem.line() == 0 ? new Cell.Blank() : Cell.number(problem.line()))
                .filed("kind", problem -> Cell.text(ContractNames.hyphenated(problem.kind())))
                .shown("what", problem -> Cell.text(say(problem, "what")))
                .shown("expected", problem -> Cell.text(say(problem, "expected")))
                .shown("found", problem -> Cell.text(say(problem, "found")))
                .build(all());
    }

    private ObjectNode json(FileCheck file) {
        ObjectNode json = ContractJson.object();
        json.put("file", file.file());
        json.put("rows", file.rows());
        json.put("examples", file.examples());
        ArrayNode found = json.putArray("problems");
        file.problems().forEach(problem -> {
            ObjectNode each = found.addObject();
            each.put("line", problem.line() == 0 ? null : problem.line());
            each.put("kind", ContractNames.hyphenated(problem.kind()));
            each.put("what", say(problem, "what"));
            each.put("expected", say(problem, "expected"));
            each.put("found", say(problem, "found"));
        });
        return json;
    }

    private static String place(CatalogueProblem problem) {
        return problem.line() == 0 ? problem.file() : problem.file() + ":" + problem.line();
    }

    private String say(CatalogueProblem problem, String part) {
        String key = "problem." + ContractNames.hyphenated(problem.kind()) + "." + part;
        return texts.of(key, problem.details().toArray());
    }
}
