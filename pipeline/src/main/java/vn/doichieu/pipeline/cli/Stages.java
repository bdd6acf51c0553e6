package vn.doichieu.pipeline.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.extractors.catalogue.Catalogue;

/** Builds the stages from the catalogue: the one place that names the implementations. */
final class Stages {

    Catalogue catalogue() {
        return new Catalogue(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "");
    }

    /** Empty as long as no extractor is built in. */
    Optional<BulkLoad> bulkLoad() {
        return Optional.empty();
    }
}
