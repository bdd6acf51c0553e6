/** What a report is and how it is built: letterhead, ward, period, outline and the role of each part. */
@NullMarked
package vn.doichieu.extractors.structure;

import org.jspecify.annotations.NullMarked;
