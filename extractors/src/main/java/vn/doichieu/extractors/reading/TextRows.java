package vn.doichieu.extractors.reading;

import java.util.Optional;

/** One way in which plain text sets a table. */
interface TextRows {
    /** The lines in columns that begin at this line; empty where there are none. */
    Optional<TextTable> at(int line);
}
