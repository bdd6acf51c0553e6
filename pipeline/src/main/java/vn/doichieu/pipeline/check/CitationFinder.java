package vn.doichieu.pipeline.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.extractors.catalogue.DocumentType;
import vn.doichieu.extractors.quantity.Mention;
import vn.doichieu.extractors.quantity.MentionKind;
import vn.doichieu.extractors.text.Folding;
import vn.doichieu.extractors.text.Span;

/** Gathers the documents a report names, with type word, date and subject (form: Nghị định 30/2020/NĐ-CP). */
final class CitationFinder {
    private static final int SUBJECT_CHARACTERS = 220;
    static final int SUBJECT_WORDS = 14;
    private static final Pattern NUMBER_WORD = Pattern.compile("[ ,]*số *:? *$");
    private static final Pattern YEAR = Pattern.compile("^\\d+/(\\d{4})(?:/|$)");
    private static final Pattern ISSUER =
            Pattern.compile("^[ ,]*(?:của )?((?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân"
                    + "|chủ tịch|thủ tướng|chính phủ|bộ|sở|ban|tỉnh|thành phố|đảng ủy)[^,;.]{0,60}?)?"
                    + "(?= (?:về|v/v|ban hành|quy định|phê duyệt|thành lập|công nhận|tổ chức lại|tuyên truyền|kiểm tra|thực hiện"
                    + "|triển khai))");
    private static final Pattern UPPER = Pattern.compile(
            "(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|chủ tịch|của) (?:thành phố|tp|tỉnh)|thủ tướng|chính phủ|bộ ");
    /** Words that every subject may have and that tell documents apart as little as "the". */
    private static final Set<String> EMPTY_WORDS =
            Set.of(("về việc v/v của và các cho trên địa bàn tại theo với trong ban"
                            + " hành quy chế định kế hoạch quyết thực hiện triển khai công tác năm phường xã thị trấn đặc khu ubnd"
                            + " hđnd ủy hội đồng là để từ đến có này")
                    .split(" "));

    private final CheckContext context;
    private final String folded;
    private final List<Named> types;

    /** A type of document with all its names, folded. */
    private record Named(DocumentType type, Set<String> names) {
        static Named of(DocumentType type) {
            Set<String> names = new LinkedHashSet<>(type.names());
            names.add(Folding.fold(type.name()));
            return new Named(type, names);
        }
    }

    CitationFinder(CheckContext context) {
        this.context = context;
        this.types = context.catalogue().documentTypes().stream().map(Named::of).toList();
        this.folded = Folding.fold(context.report().text().text());
    }

    /** Every document number of the text, in reading order. */
    List<Citation> find() {
        List<Citation> citations = new ArrayList<>();
        List<Mention> mentions = context.report().mentions();
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).kind() == MentionKind.DOCUMENT_NUMBER) {
                citations.add(citation(mentions, i));
            }
        }
        return citations;
    }

    private Citation citation(List<Mention> mentions, int at) {
        Mention mention = mentions.get(at);
        String number = context.report().text().quote(mention.span()).replace(" ", "");
        Optional<Mention> date = at + 1 < mentions.size()
                ? Optional.of(mentions.get(at + 1)).filter(next -> follows(mention, next))
                : Optional.empty();
        int end = date.map(day -> day.span().end()).orElse(mention.span().end());
        int next = at + 1 + (date.isPresent() ? 1 : 0);
        int stop = nextNumber(mentions, next);
        int wordStart = typeWordStart(mention);
        return new Citation(
                number,
                mention,
                typeAt(wordStart, mention),
                markType(number),
                year(number, date),
                issuer(number, end),
                date,
                subject(end, stop),
                new Span(wordStart, end));
    }

    private boolean follows(Mention number, Mention next) {
        int gap = next.span().start() - number.span().end();
        return next.kind() == MentionKind.DATE
                && gap <= Citation.DATE_DISTANCE
                && folded.substring(number.span().end(), next.span().start()).matches("[ ,(]*(?:ngày:?)? *");
    }

    private int nextNumber(List<Mention> mentions, int from) {
        return mentions.subList(from, mentions.size()).stream()
                .filter(mention -> mention.kind() == MentionKind.DOCUMENT_NUMBER)
                .findFirst()
                .map(this::typeWordStart)
                .orElse(folded.length());
    }

    /** Where the type word starts, or the number itself where none stands before it. */
    private int typeWordStart(Mention mention) {
        int start = mention.span().start();
        int end = wordEnd(start);
        return types.stream()
                .flatMap(type -> type.names().stream())
                .filter(name -> folded.startsWith(name, end - name.length())
                        && Folding.standsAlone(folded, end - name.length(), end))
                .max(Comparator.comparingInt(String::length))
                .map(name -> end - name.length())
                .orElse(start);
    }

    private int wordEnd(int start) {
        int from = Math.max(0, start - 12);
        Matcher number = NUMBER_WORD.matcher(folded.substring(from, start));
        int end = number.find() ? from + number.start() : start;
        while (end > 0 && folded.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private Optional<DocumentType> typeAt(int wordStart, Mention mention) {
        int end = wordEnd(mention.span().start());
        String word = wordStart >= end ? "" : folded.substring(wordStart, end);
        return types.stream()
                .filter(type -> type.names().contains(word))
                .findFirst()
                .map(Named::type);
    }

    /** By the letters after the serial number; capitals count, since QĐ and QyĐ differ by them only. */
    private Optional<DocumentType> markType(String number) {
        List<String> marks = List.of(number.replaceFirst("^\\d+[a-zđ]?", "").split("[/&.-]"));
        return types.stream()
                .map(Named::type)
                .filter(type -> marks.contains(type.symbol()))
                .findFirst();
    }

    private static Optional<Integer> year(String number, Optional<Mention> date) {
        Matcher year = YEAR.matcher(number);
        return year.find()
                ? Optional.of(Integer.valueOf(year.group(1)))
                : date.flatMap(Mention::date).map(LocalDate::getYear);
    }

    /** The body's symbol, marked where the words say that it is above the ward. */
    private String issuer(String number, int end) {
        String body = number.replaceFirst("^\\d+[a-zđ]?(?:/\\d{4})?[/-]?", "");
        String after = folded.substring(end, Math.min(folded.length(), end + 60));
        int stop = after.indexOf(';');
        return (UPPER.matcher(stop < 0 ? after : after.substring(0, stop)).find() ? "^" : "") + body;
    }

    /** What the document is about, where a phrase that introduces a subject follows. */
    private Set<String> subject(int from, int stop) {
        int end = Math.min(Math.min(stop, folded.length()), from + SUBJECT_CHARACTERS);
        String after = folded.substring(from, Math.max(from, end));
        Matcher issuer = ISSUER.matcher(after);
        if (!issuer.find()) {
            return Set.of();
        }
        String phrase = after.substring(issuer.end()).split("[;.\n(]", 2)[0];
        Set<String> words = new LinkedHashSet<>();
        for (String word : phrase.replace("cchc", "cải cách hành chính").split("[^\\p{L}/]+")) {
            if (word.length() > 1 && !EMPTY_WORDS.contains(word) && words.size() < SUBJECT_WORDS) {
                words.add(word);
            }
        }
        return words;
    }
}
