package vn.doichieu.extractors.structure;

import java.util.Optional;
import vn.doichieu.extractors.text.Span;

/**
 * A heading as found in the text, not yet placed in the outline.
 *
 * @param style  what it is numbered by; {@link Numbering#ROMAN} for a line in capitals without a number
 * @param number as printed
 * @param title  as printed, wrapped lines joined
 * @param span   number and title in the text
 */
record Heading(Numbering style, Optional<String> number, String title, Span span) {

    /** This heading with the block that carries on its title. */
    Heading continuedBy(String words, Span block) {
        return new Heading(style, number, (title + " " + words).strip(), new Span(span.start(), block.end()));
    }

    /** This heading; a number under which no title was found, as that of a bare "PHỤ LỤC III", is itself the title. */
    Heading withTitle() {
        return title.isEmpty() ? new Heading(style, Optional.empty(), number.orElse(""), span) : this;
    }

    boolean isInCapitals() {
        return title.chars().noneMatch(Character::isLowerCase);
    }
}
