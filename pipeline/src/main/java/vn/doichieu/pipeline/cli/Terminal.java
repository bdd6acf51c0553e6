package vn.doichieu.pipeline.cli;

import java.util.Map;
import java.util.Properties;

/**
 * What the output goes to.
 *
 * @param showsOutput   standard output is a terminal
 * @param showsProgress standard error is a terminal
 * @param columns       its width
 */
record Terminal(boolean showsOutput, boolean showsProgress, int columns) {

    private static final int USUAL_COLUMNS = 100;
    private static final int FEWEST_COLUMNS = 40;

    /**
     * As the launcher found it ({@code -Ddoichieu.tty=out,err -Ddoichieu.columns=120}); Java 17 itself cannot tell the
     * streams apart. COLUMNS in the environment goes first, also for output that is no terminal.
     */
    static Terminal of(Map<String, String> environment, Properties properties) {
        String streams = properties.getProperty("doichieu.tty", "");
        String columns = environment.getOrDefault("COLUMNS", properties.getProperty("doichieu.columns", ""));
        return new Terminal(streams.contains("out"), streams.contains("err"), columns(columns));
    }

    private static int columns(String text) {
        boolean isNumber = text.matches("\\d{1,4}");
        int columns = isNumber ? Integer.parseInt(text) : 0;
        return columns == 0 ? USUAL_COLUMNS : Math.max(FEWEST_COLUMNS, columns);
    }
}
