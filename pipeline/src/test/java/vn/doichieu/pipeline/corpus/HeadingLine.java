package vn.doichieu.pipeline.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading line of the markup, {@code ### 3.3. Title || text that runs on {role=results area=3}}, cut into its parts.
 *
 * @param level   number of # less one
 * @param number  as printed, with what closes it; empty behind {@code ##~}
 * @param ownLine whether " / " separates the number from the title, which is then printed below it
 */
record HeadingLine(
        int level,
        String number,
        boolean ownLine,
        String title,
        Optional<String> runIn,
        Optional<Integer> area,
        Optional<String> role) {
    private static final Pattern LINE = Pattern.compile("(##+)(~?)\\s*(.*?)\\s*(?:\\{([^}]*)})?");
    private static final Pattern NUMBERED = Pattern.compile(
            "((?iu:phần)\\s(?:[IVX]+|\\p{L}+\\s\\p{L}+)\\.?|(?:[IVXL]+|[A-Z]|\\d+(?:\\.\\d+)*|[a-zđ])(?:[.):/]+|(?=\\s)))"
                    + "(\\s/\\s|\\s+)(.*)");

    /** @throws SourceException where the number is missing without ~, or an attribute is not known */
    static HeadingLine of(String line) {
        Matcher heading = LINE.matcher(line);
        if (!heading.matches()) {
            throw new SourceException("not a heading");
        }
        Optional<Integer> area = attribute(heading.group(4), "area").map(Integer::valueOf);
        Optional<String> role = attribute(heading.group(4), "role");
        int level = heading.group(1).length() - 1;
        if (heading.group(2).equals("~")) {
            return parts(level, "", false, heading.group(3), area, role);
        }
        Matcher numbered = NUMBERED.matcher(heading.group(3));
        if (!numbered.matches()) {
            throw new SourceException("a heading without number starts with ##~");
        }
        boolean ownLine = numbered.group(2).contains("/");
        return parts(level, numbered.group(1), ownLine, numbered.group(3), area, role);
    }

    private static HeadingLine parts(
            int level, String number, boolean ownLine, String words, Optional<Integer> area, Optional<String> role) {
        String[] titleAndText = words.split("\\s+\\|\\|\\s+", 2);
        Optional<String> runIn = titleAndText.length == 2 ? Optional.of(titleAndText[1]) : Optional.empty();
        return new HeadingLine(level, number, ownLine, titleAndText[0], runIn, area, role);
    }

    private static Optional<String> attribute(String attributes, String key) {
        if (attributes == null) {
            return Optional.empty();
        }
        Matcher value = Pattern.compile("\\b" + key + "=(\\w+)").matcher(attributes);
        return value.find() ? Optional.of(value.group(1)) : Optional.empty();
    }
}
