package vn.doichieu.pipeline.evaluate.reading;

import vn.doichieu.extractors.document.SourceFile;

/** A program that reads files, as the benchmark sees it. */
interface FileReader {

    /** Its name in the answer. */
    String name();

    /** What it makes of the file; {@link FileReading#NOTHING} where it fails or finds no text. */
    FileReading read(SourceFile file);
}
