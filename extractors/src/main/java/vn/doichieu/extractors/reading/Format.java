package vn.doichieu.extractors.reading;

/** The formats told apart by content. */
public enum Format {
    TEXT,
    PDF,
    DOCX,
    DOC,
    XLSX,
    XLS,
    /** Pages as images: JPEG, PNG, TIFF. */
    IMAGE,
    /** Anything else that Tika turns into text: ODT, RTF, HTML. */
    OTHER
}
