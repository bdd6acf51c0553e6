package vn.doichieu.extractors.reading;

import org.xml.sax.Attributes;

/** Values of the attributes of an element of a page. */
final class XhtmlAttributes {
    private XhtmlAttributes() {}

    /** Empty where the element lacks it. */
    static String text(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }

    /** The other where the element states no number of at most three digits. */
    static int number(Attributes attributes, String name, int otherwise) {
        String value = text(attributes, name);
        return value.matches("[0-9]{1,3}") ? Integer.parseInt(value) : otherwise;
    }
}
