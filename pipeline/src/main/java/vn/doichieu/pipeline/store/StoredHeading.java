package vn.doichieu.pipeline.store;

import java.util.Optional;
import java.util.OptionalInt;
import vn.doichieu.extractors.structure.SectionRole;

/** A heading as stored; fields as in the JSON contract. */
public record StoredHeading(
        Optional<String> number,
        String title,
        int level,
        Optional<Integer> area,
        Optional<SectionRole> role,
        OptionalInt page,
        int start,
        int end) {}
