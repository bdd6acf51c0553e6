package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.doichieu.extractors.catalogue.Catalogue;
import vn.doichieu.extractors.catalogue.PhraseVocabulary;
import vn.doichieu.extractors.catalogue.ScopeRule;
import vn.doichieu.extractors.catalogue.Wording;

/** Tells numbers that speak of something else than the ward as a whole in the period, by the scopes of the catalogue. */
final class Elsewhere {
    /** What may stand before the subject of a clause. */
    private static final Pattern LEAD_IN = Pattern.compile("(?: (?:riêng|trong đó|tại|số|của|do|[a-zđ]|\\d+))*");

    /** How a report of a commune names it as its own. */
    private static final Pattern OF_COMMUNE = Pattern.compile(
            "(?<!\\p{L})(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|đảng ủy|đảng bộ|toàn|địa bàn|của|trong|tại)"
                    + " (?:xã|phường|đặc khu)(?! ?,|,? (?:phường|thị trấn|và|trong|thuộc)|\\p{L})");

    private record Compiled(ScopeRule.Place place, String written, String words, List<String> unless) {}

    private final Wording wording;
    private final List<Compiled> scopes;

    /** The words of all scopes, and by the number of a phrase the scopes that have it. */
    private final PhraseVocabulary vocabulary;

    private final Map<Integer, List<Integer>> byPhrase = new HashMap<>();

    /** Where no commune speaks, the numbers of a larger area are its own. */
    private final Elsewhere ofLargerArea;

    Elsewhere(Catalogue catalogue) {
        this.wording = new Wording(catalogue.synonyms());
        this.scopes = catalogue.scopes().stream().flatMap(this::compiled).toList();
        this.vocabulary = vocabulary();
        this.ofLargerArea = new Elsewhere(
                wording,
                scopes.stream()
                        .filter(scope -> scope.place() != ScopeRule.Place.WIDER)
                        .toList());
    }

    private Elsewhere(Wording wording, List<Compiled> scopes) {
        this.wording = wording;
        this.scopes = scopes;
        this.vocabulary = vocabulary();
        this.ofLargerArea = this;
    }

    /** What holds in one report, of which this is the folded text. */
    Elsewhere in(String folded) {
        return OF_COMMUNE.matcher(folded).find() ? this : ofLargerArea;
    }

    private PhraseVocabulary vocabulary() {
        PhraseVocabulary phrases = new PhraseVocabulary(wording);
        for (int i = 0; i < scopes.size(); i++) {
            byPhrase.computeIfAbsent(phrases.idOf(scopes.get(i).written()), phrase -> new ArrayList<>())
                    .add(i);
        }
        return phrases;
    }

    private Stream<Compiled> compiled(ScopeRule rule) {
        List<String> unless = rule.unless().stream().map(wording::of).toList();
        return rule.words().stream().map(words -> new Compiled(rule.place(), words, wording.of(words), unless));
    }

    /**
     * The words that tell it, as the catalogue has them; empty for a number of the ward.
     *
     * @param own       folded words before the number that no other number shares
     * @param after     its counting noun and the folded words after it
     * @param explained folded words that its bracket explains; empty outside
     */
    Optional<String> of(String own, String after, String explained) {
        String lastPiece = lastPiece(own);
        List<Compiled> standing = standingIn(own, own + " " + after, explained, lastPiece);
        return standing.isEmpty() ? Optional.empty() : of(standing, own, after, explained, lastPiece);
    }

    private Optional<String> of(List<Compiled> standing, String own, String after, String explained, String last) {
        String before = wording.of(own);
        String all = wording.of(own + " " + after);
        String behind = wording.of(after);
        String outside = wording.of(explained);
        String lastPiece = wording.of(last);
        return standing.stream()
                .filter(scope -> switch (scope.place()) {
                    case BEFORE -> before.endsWith(scope.words());
                    case OPENS -> startOf(before, scope.words()) >= 0 || startOf(lastPiece, scope.words()) > 0;
                    case ABOVE -> false;
                    case FOLLOWS -> behind.startsWith(scope.words());
                    case ANYWHERE, WIDER -> all.contains(scope.words());
                    case EXPLAINED -> outside.contains(scope.words());
                })
                .filter(scope -> scope.unless().stream().noneMatch(all::contains))
                .map(Compiled::written)
                .findFirst();
    }

    /** The scopes whose words stand in one of the texts, in the order of the catalogue. */
    private List<Compiled> standingIn(String... texts) {
        BitSet standing = new BitSet(scopes.size());
        for (String text : texts) {
            vocabulary
                    .in(text)
                    .forEach(phrase -> byPhrase.getOrDefault(phrase, List.of()).forEach(standing::set));
        }
        return standing.isEmpty()
                ? List.of()
                : standing.stream().mapToObj(scopes::get).toList();
    }

    /** Whether a number tied to one of which these words tell it speaks of the same: a part, or of the same subject. */
    boolean goesOn(String written, boolean part, boolean sameSubject) {
        return scopes.stream()
                .filter(scope -> scope.written().equals(written))
                .anyMatch(scope -> switch (scope.place()) {
                    case OPENS -> part || sameSubject;
                    case ANYWHERE, WIDER -> part;
                    case BEFORE, FOLLOWS, EXPLAINED, ABOVE -> false;
                });
    }

    /** The words by which a text above the number is about something else: "Lĩnh vực hộ tịch:". */
    Optional<String> above(List<String> around) {
        return around.stream().flatMap(this::opening).findFirst();
    }

    private Stream<String> opening(String text) {
        List<Compiled> standing = standingIn(text);
        if (standing.isEmpty()) {
            return Stream.empty();
        }
        String all = wording.of(text);
        return standing.stream()
                .filter(scope -> scope.place() == ScopeRule.Place.ABOVE)
                .filter(scope -> scope.unless().stream().noneMatch(all::contains))
                .filter(scope -> all.startsWith(scope.words()))
                .map(Compiled::written);
    }

    /** What leads to the number after its last comma, empty without one: there the words may do something. */
    private static String lastPiece(String own) {
        int comma = Math.max(own.lastIndexOf(','), own.lastIndexOf(';'));
        return comma < 0 ? "" : own.substring(comma + 1);
    }

    /** Negative where the bare words do not start with these; else how many naming syllables follow them. */
    private static long startOf(String bare, String words) {
        int at = bare.indexOf(words);
        if (at < 0) {
            return -1;
        }
        String before = bare.substring(0, at);
        boolean starts = (FunctionWords.onlyTies(before) && !before.contains(" với "))
                || LEAD_IN.matcher(before).matches();
        return starts ? FunctionWords.contentSyllables(bare.substring(at + words.length())) : -1;
    }
}
