package vn.doichieu.extractors.reading;

/** The formats told apart by content. */
public enum Format {
    TEXT,
    PDF,
    DOCX,
    DOC,
    XLSX,
    XLS,
    /** OpenDocument text or spreadsheet. */
    ODF,
    RTF,
    /** A web page saved with its pictures in one file. */
    MHT,
    /** Pages as images: JPEG, PNG, TIFF. */
    IMAGE,
    /** Anything else that Tika turns into text: HTML, presentations. */
    OTHER
}
