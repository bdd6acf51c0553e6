package vn.doichieu.extractors.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** How text looks in the open elements of a page, and whether it is shown at all. */
final class XhtmlLooks {
    private static final Set<String> SILENT =
            Set.of("head", "script", "style", "title", "del", "select", "textarea", "template", "noscript");
    private static final Pattern HIDDEN =
            Pattern.compile("display:none|visibility:hidden|mso-hide:all|mso-element:(?:comment|header|footer)");
    private static final Pattern WEIGHT = Pattern.compile("font-weight:(bold|normal|[1-9]00)");
    private static final Pattern SLANT = Pattern.compile("font-style:(italic|normal)");
    private static final Pattern PLACE = Pattern.compile("vertical-align:(super|sub|baseline)");
    private static final Pattern CAPITALS = Pattern.compile("text-transform:uppercase|font-variant:small-caps");
    private static final Pattern FAMILY = Pattern.compile("font-family:[\"']?([^,;\"']+)");

    /** A fixed look per open element, the innermost first. */
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(RunLook look, boolean shown) {}

    void start(String element, Attributes attributes) {
        Open around = open.isEmpty() ? new Open(RunLook.PLAIN, true) : open.element();
        String spaced = XhtmlAttributes.text(attributes, "style");
        String style = spaced.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        boolean shown = around.shown()
                && !SILENT.contains(element)
                && !HIDDEN.matcher(style).find()
                && attributes.getValue("hidden") == null
                // LibreOffice keeps the heads and feet of pages so
                && !(element.equals("div")
                        && XhtmlAttributes.text(attributes, "title").matches("header|footer"));
        open.push(
                new Open(look(element, around.look(), style, spaced, XhtmlAttributes.text(attributes, "face")), shown));
    }

    void end() {
        open.poll();
    }

    RunLook look() {
        return open.isEmpty() ? RunLook.PLAIN : open.element().look();
    }

    boolean shown() {
        return open.isEmpty() || open.element().shown();
    }

    private static RunLook look(String element, RunLook around, String style, String spaced, String face) {
        boolean bold = around.bold() || element.equals("b") || element.equals("strong");
        boolean italic = around.italic() || element.equals("i") || element.equals("em");
        boolean raised = !element.equals("sub") && (around.raised() || element.equals("sup"));
        Matcher weight = WEIGHT.matcher(style);
        if (weight.find()) {
            bold = weight.group(1).matches("bold|[6-9]00");
        }
        Matcher slant = SLANT.matcher(style);
        if (slant.find()) {
            italic = slant.group(1).equals("italic");
        }
        Matcher place = PLACE.matcher(style);
        if (place.find()) {
            raised = place.group(1).equals("super");
        }
        Matcher family = FAMILY.matcher(spaced);
        String font = family.find()
                ? family.group(1).strip()
                : face.isEmpty() ? around.font() : face.split(",", 2)[0].strip();
        boolean capitals = around.capitals() || CAPITALS.matcher(style).find();
        return new RunLook(font, bold, italic, raised, capitals);
    }
}
