package vn.doichieu.extractors.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.extractors.document.SourceFile;

class TextReaderTest {
    private static final String SENTENCE = "Tổng số hồ sơ đã giải quyết đúng hạn: 120 hồ sơ.";

    private final TextReader reader = new TextReader();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void unicode_is_recognised_with_and_without_byte_order_mark(String charset) {
        assertThat(read(SENTENCE.getBytes(Charset.forName(charset)))).isEqualTo(SENTENCE);
        assertThat(read(("\uFEFF" + SENTENCE).getBytes(Charset.forName(charset))))
                .isEqualTo(SENTENCE);
    }

    @Test
    void the_windows_code_page_is_composed() {
        String toned = "Cá nhà có trà và nó";
        assertThat(read(toned.getBytes(Charset.forName("windows-1258")))).isEqualTo(toned);
    }

    @Test
    void decomposed_letters_are_composed() {
        byte[] content = Normalizer.normalize(SENTENCE, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8);
        assertThat(read(content)).isEqualTo(SENTENCE);
    }

    @Test
    void nothing_to_read_is_refused() {
        assertThat(refusal(new byte[0])).isEqualTo(Refusal.EMPTY_FILE);
        assertThat(refusal(" 12 \n 13".getBytes(StandardCharsets.UTF_8))).isEqualTo(Refusal.NO_TEXT);
    }

    private String read(byte[] content) {
        ReadOutcome outcome = reader.read(new SourceFile("a.txt", content));
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).text().text();
    }

    private Refusal refusal(byte[] content) {
        ReadOutcome outcome = reader.read(new SourceFile("a.txt", content));
        assertThat(outcome).isInstanceOf(ReadOutcome.Refused.class);
        return ((ReadOutcome.Refused) outcome).reason();
    }
}
