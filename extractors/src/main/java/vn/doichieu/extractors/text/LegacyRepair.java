package vn.doichieu.extractors.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.extractors.text.LegacyEncoding.Decoded;

/**
 * Puts the text of one document that was written in TCVN3, VNI, VISCII or VPS into Unicode, run by run, by what the
 * words say; the name of a font only lowers the bar. Neighbouring runs of one font are read as one, since a syllable or
 * even a letter may be split between them. A stretch that says nothing ("mét", "1") is read like the nearest ones
 * of its font. Text that reads as Unicode never changes. Immutable; for all documents and threads.
 */
public final class LegacyRepair {
    /** Words needed where the font or the rest of its text lets expect a legacy encoding, and elsewhere. */
    private static final int LEAST_EXPECTED = 1;

    private static final int LEAST = 3;

    private final WordReading reading = new WordReading();
    private final LegacyWriting writing = new LegacyWriting(reading);
    private final DoubleUtf8 doubleUtf8 = new DoubleUtf8(reading);

    /** Runs of one paragraph in one font, and what is known of them. */
    private static final class Stretch {
        private final int paragraph;
        private final int firstRun;
        private final StringBuilder text = new StringBuilder();
        private final String font;
        private final FontHint hint;
        private LegacyEvidence evidence = LegacyEvidence.none();
        private Reading reading = Reading.UNDECIDED;
        private Optional<LegacyEncoding> encoding = Optional.empty();

        Stretch(int paragraph, int firstRun, String font) {
            this.paragraph = paragraph;
            this.firstRun = firstRun;
            this.font = font;
            this.hint = FontHint.of(font);
        }

        void decide(Reading as, Optional<LegacyEncoding> in) {
            reading = as;
            encoding = in;
        }
    }

    private enum Reading {
        UNDECIDED,
        UNICODE,
        LEGACY
    }

    /**
     * Puts the runs of a document into Unicode.
     *
     * @param paragraphs of one document in reading order, each its runs in order
     * @return the texts of the same runs in the same shape; those that need no repair as they were
     */
    public List<List<String>> repair(List<List<FontText>> paragraphs) {
        return repairLegacy(paragraphs.stream()
                .map(runs -> runs.stream()
                        .map(FontText::unwrapped)
                        .map(run -> new FontText(doubleUtf8.repair(run.text()), run.font()))
                        .toList())
                .toList());
    }

    private List<List<String>> repairLegacy(List<List<FontText>> paragraphs) {
        List<Stretch> stretches = stretches(paragraphs);
        Map<String, LegacyEvidence> inFont = new HashMap<>();
        for (Stretch stretch : stretches) {
            stretch.evidence = LegacyEvidence.of(stretch.text.toString(), reading);
            inFont.merge(stretch.font, stretch.evidence, LegacyEvidence::plus);
        }
        stretches.forEach(stretch -> decide(stretch, inFont.getOrDefault(stretch.font, LegacyEvidence.none())));
        List<List<String>> texts = new ArrayList<>();
        paragraphs.forEach(runs ->
                texts.add(new ArrayList<>(runs.stream().map(FontText::text).toList())));
        if (stretches.stream().anyMatch(stretch -> stretch.reading == Reading.LEGACY)) {
            inherit(stretches);
            stretches.forEach(stretch -> write(stretch, paragraphs, texts));
        }
        return texts;
    }

    /** Lines whose font is not known. */
    public List<String> repairLines(List<String> lines) {
        return repair(lines.stream()
                        .map(line -> List.of(new FontText(line, "")))
                        .toList())
                .stream()
                .map(runs -> runs.get(0))
                .toList();
    }

    /** A plain text, line by line; control characters that remain are shown as windows-1252 has them. */
    public String repairText(String text) {
        String repaired = String.join("\n", repairLines(Arrays.asList(text.split("\n", -1))));
        StringBuilder shown = new StringBuilder(repaired.length());
        repaired.chars().forEach(c -> shown.append(LookAlikes.shown((char) c)));
        return shown.toString();
    }

    /**
     * Whether bytes are rather a legacy encoding than another.
     *
     * @param bytes as characters of Latin-1
     * @param other the same bytes decoded otherwise
     */
    public boolean isLikelier(String bytes, String other) {
        LegacyEvidence evidence = LegacyEvidence.of(bytes, reading);
        return evidence.best(evidence)
                .filter(encoding -> evidence.net(encoding) > DoubleUtf8.readable(other, reading))
                .isPresent();
    }

    private static List<Stretch> stretches(List<List<FontText>> paragraphs) {
        List<Stretch> stretches = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            Stretch last = null;
            for (int r = 0; r < paragraphs.get(p).size(); r++) {
                FontText run = paragraphs.get(p).get(r);
                String font = run.font().strip().toLowerCase(Locale.ROOT);
                if (last == null || !last.font.equals(font)) {
                    last = new Stretch(p, r, font);
                    stretches.add(last);
                }
                last.text.append(run.text());
            }
        }
        return stretches;
    }

    private static void decide(Stretch stretch, LegacyEvidence inFont) {
        LegacyEvidence evidence = stretch.evidence;
        Optional<LegacyEncoding> best = evidence.best(inFont);
        boolean expected =
                stretch.hint.encoding().isPresent() || (best.isPresent() && inFont.speaksFor(best.get(), LEAST));
        int least = expected ? LEAST_EXPECTED : LEAST;
        if (best.isPresent() && evidence.speaksFor(best.get(), least)) {
            stretch.decide(Reading.LEGACY, best);
        } else if (evidence.unicode() > 0) {
            stretch.decide(Reading.UNICODE, Optional.empty());
        }
    }

    /** Undecided stretches are read like their neighbours; decided ones are not changed by any. */
    private static void inherit(List<Stretch> stretches) {
        Stretch[] decided = stretches.stream()
                .filter(stretch -> stretch.reading != Reading.UNDECIDED)
                .toArray(Stretch[]::new);
        int next = 0;
        for (Stretch stretch : stretches) {
            if (next < decided.length && decided[next] == stretch) {
                next++;
            } else {
                Optional<LegacyEncoding> encoding = inherited(stretch, decided, next);
                if (encoding.isPresent()) {
                    stretch.encoding = encoding;
                }
            }
        }
    }

    private static Optional<LegacyEncoding> inherited(Stretch stretch, Stretch[] decided, int next) {
        List<Stretch> sameFont = nearest(stretch, decided, next, true);
        List<Stretch> around = sameFont.isEmpty() ? nearest(stretch, decided, next, false) : sameFont;
        List<Optional<LegacyEncoding>> readings =
                around.stream().map(each -> each.encoding).distinct().toList();
        if (readings.size() == 1
                && (!sameFont.isEmpty() || stretch.hint.encoding().equals(readings.get(0)))) {
            return readings.get(0);
        }
        if (!sameFont.isEmpty() && stretch.hint.encoding().equals(nearer(stretch, sameFont).encoding)) {
            return stretch.hint.encoding();
        }
        return readings.stream()
                .flatMap(Optional::stream)
                .filter(encoding -> stretch.evidence.speaksFor(encoding, 1))
                .findFirst();
    }

    /** Of two equally near the later one. */
    private static Stretch nearer(Stretch stretch, List<Stretch> around) {
        Stretch first = around.get(0);
        Stretch last = around.get(around.size() - 1);
        return stretch.paragraph - first.paragraph < last.paragraph - stretch.paragraph ? first : last;
    }

    /** The nearest decided stretch before and after, of the same font or of any. */
    private static List<Stretch> nearest(Stretch stretch, Stretch[] decided, int next, boolean sameFont) {
        List<Stretch> nearest = new ArrayList<>();
        for (int i = next - 1; i >= 0 && nearest.isEmpty(); i--) {
            if (!sameFont || decided[i].font.equals(stretch.font)) {
                nearest.add(decided[i]);
            }
        }
        int before = nearest.size();
        for (int i = next; i < decided.length && nearest.size() == before; i++) {
            if (!sameFont || decided[i].font.equals(stretch.font)) {
                nearest.add(decided[i]);
            }
        }
        return nearest;
    }

    private void write(Stretch stretch, List<List<FontText>> paragraphs, List<List<String>> texts) {
        if (stretch.encoding.isEmpty()) {
            return;
        }
        Decoded decoded = writing.write(stretch.text.toString(), stretch.encoding.get(), stretch.hint.capitals());
        int offset = 0;
        for (int r = stretch.firstRun; offset < stretch.text.length(); r++) {
            int end = offset + paragraphs.get(stretch.paragraph).get(r).text().length();
            texts.get(stretch.paragraph)
                    .set(r, decoded.text().substring(decoded.places()[offset], decoded.places()[end]));
            offset = end;
        }
    }
}
