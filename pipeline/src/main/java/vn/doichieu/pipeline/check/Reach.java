package vn.doichieu.pipeline.check;

/** How far apart the figures of a relation stand, closest first. */
enum Reach {
    BLOCK,
    SECTION,
    /** A section and those inside it, up to a whole part of the report. */
    PART,
    REPORT;

    /** Whether figures so close together are surely meant to be read together. */
    boolean isClose() {
        return this == BLOCK || this == SECTION;
    }
}
