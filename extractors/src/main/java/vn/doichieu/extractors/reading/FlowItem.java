package vn.doichieu.extractors.reading;

/** What a word-processor file consists of, in reading order. */
sealed interface FlowItem permits FlowParagraph, FlowTable {}
