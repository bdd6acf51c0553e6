package vn.doichieu.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.doichieu.extractors.reading.Refusal;
import vn.doichieu.pipeline.check.Message;

class RefusalMessagesTest {
    @ParameterizedTest
    @EnumSource
    void every_refusal_says_in_one_line_what_to_do(Refusal refusal) {
        Message message = RefusalMessages.of(refusal);
        assertThat(message.vi()).contains("; hãy ").doesNotContain("\n");
        assertThat(message.en()).contains("; ").doesNotContain("\n");
    }
}
