package vn.doichieu.pipeline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.BlockKind;
import vn.doichieu.extractors.document.Box;
import vn.doichieu.extractors.document.Cell;
import vn.doichieu.extractors.document.Deadline;
import vn.doichieu.extractors.document.DigitalSignature;
import vn.doichieu.extractors.document.Emphasis;
import vn.doichieu.extractors.document.Repair;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.document.UnreadPage;
import vn.doichieu.extractors.document.Word;
import vn.doichieu.extractors.reading.Format;
import vn.doichieu.extractors.reading.ReadOutcome;
import vn.doichieu.extractors.reading.Refusal;
import vn.doichieu.extractors.text.Span;

class RecordCodecTest {
    private Random random = new Random();

    @RepeatedTest(50)
    void every_outcome_comes_back_as_it_was(RepetitionInfo repetition) throws IOException {
        random = new Random(repetition.getCurrentRepetition()); // the seed is in the name of the test
        ReadOutcome outcome = random.nextInt(5) == 0
                ? new ReadOutcome.Refused(one(Refusal.values()), text())
                : new ReadOutcome.Read(report(), one(Format.values()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReaderFrames.writeOutcome(new DataOutputStream(bytes), outcome);
        assertThat(ReaderFrames.readOutcome(
                        new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), Deadline.never()))
                .isEqualTo(outcome);
    }

    @Test
    void a_type_that_is_not_known_is_refused_before_anything_is_written() {
        assertThatThrownBy(() -> RecordCodec.of(Thread.class)).isInstanceOf(IllegalArgumentException.class);
    }

    private ReportText report() {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = some(() -> {
            int start = text.length();
            text.append(text());
            Span span = new Span(start, text.length());
            return random.nextBoolean()
                    ? Block.cell(new Cell(1, 2, random.nextInt(9), 1, 2), span, one(Emphasis.values()))
                    : Block.of(BlockKind.FOOTNOTE, span);
        });
        return new ReportText(
                text.toString(),
                blocks,
                some(random::nextInt),
                some(this::span),
                some(() -> new UnreadPage(random.nextInt(99), one(UnreadPage.Cause.values()))),
                some(() -> new Word(span(), 3, new Box(random.nextFloat(), 0, 2, 4.5f), confidence())),
                some(() -> new DigitalSignature(
                        one(DigitalSignature.Kind.values()),
                        text(),
                        maybe(text()),
                        maybe(Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000))),
                        one(DigitalSignature.Integrity.values()),
                        random.nextBoolean())),
                some(() -> new Repair(span(), text(), text())));
    }

    private OptionalDouble confidence() {
        return random.nextBoolean() ? OptionalDouble.of(random.nextDouble()) : OptionalDouble.empty();
    }

    private <T> Optional<T> maybe(T value) {
        return Optional.of(value).filter(present -> random.nextBoolean());
    }

    private Span span() {
        int start = random.nextInt(1_000);
        return new Span(start, start + random.nextInt(10));
    }

    /** Any units at all, halves of surrogate pairs among them. */
    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(20); i > 0; i--) {
            text.append((char) random.nextInt(0x10000));
        }
        return text.toString();
    }

    private <E> E one(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(Supplier<T> make) {
        List<T> made = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            made.add(make.get());
        }
        return made;
    }
}
