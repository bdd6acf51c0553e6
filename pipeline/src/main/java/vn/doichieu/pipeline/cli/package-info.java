/** The command line: arguments in, printed answers and exit codes out. */
@NullMarked
package vn.doichieu.pipeline.cli;

import org.jspecify.annotations.NullMarked;
