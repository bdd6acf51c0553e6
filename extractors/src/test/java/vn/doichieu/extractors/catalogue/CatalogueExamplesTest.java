package vn.doichieu.extractors.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every example that the data files carry. */
class CatalogueExamplesTest {

    static Stream<CatalogueCheck.FileCheck> files() {
        return CatalogueCheck.of(Optional.empty()).stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_row_does_what_its_examples_say(CatalogueCheck.FileCheck file) {
        assertThat(file.rows()).isPositive();
        assertThat(file.problems()).isEmpty();
    }
}
