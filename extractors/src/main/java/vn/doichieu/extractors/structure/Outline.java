package vn.doichieu.extractors.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The sections of a report in reading order. Text before the first heading belongs to none. */
public record Outline(List<Section> sections) {
    public Outline {
        sections = List.copyOf(sections);
    }

    /** The innermost section whose heading or body holds the offset. */
    public Optional<Section> at(int offset) {
        int next = 0;
        int after = sections.size();
        while (next < after) {
            int middle = (next + after) >>> 1;
            if (sections.get(middle).heading().start() <= offset) {
                next = middle + 1;
            } else {
                after = middle;
            }
        }
        return next == 0 ? Optional.empty() : Optional.of(sections.get(next - 1));
    }

    /** From the outermost section down to this one. */
    public List<Section> path(Section section) {
        List<Section> path = new ArrayList<>();
        Optional<Section> next = Optional.of(section);
        while (next.isPresent()) {
            path.add(next.get());
            next = next.get().parent().map(sections::get);
        }
        Collections.reverse(path);
        return path;
    }
}
