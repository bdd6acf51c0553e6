package vn.doichieu.extractors.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A line of sentences.txt is a passage with a mark where a sentence must end. */
class SentencesTest {
    private static final String CUT = "⏎";

    static Stream<String> passages() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SentencesTest.class.getResourceAsStream("sentences.txt")),
                StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("passages")
    void sentences_end_where_a_reader_would_pause(String marked) {
        String text = marked.replace(CUT, "");
        assertThat(Sentences.in(text, new Span(0, text.length())).stream()
                        .map(sentence -> sentence.in(text))
                        .collect(Collectors.joining(CUT)))
                .isEqualTo(marked);
    }
}
