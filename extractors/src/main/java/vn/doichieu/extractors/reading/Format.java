package vn.doichieu.extractors.reading;

/** The formats told apart by content. */
public enum Format {
    TEXT,
    PDF,
    DOCX,
    DOC,
    XLSX,
    XLS,
    /** Anything else that Tika turns into text: ODT, RTF, HTML. */
    OTHER
}
