package vn.doichieu.extractors.catalogue;

import java.util.Set;

/** Names that rows of other files may refer to. */
final class KnownNames {
    private final Set<String> names;
    private final String vietnamese;
    private final String english;

    private KnownNames(Set<String> names, String vietnamese, String english) {
        this.names = Set.copyOf(names);
        this.vietnamese = vietnamese;
        this.english = english;
    }

    static KnownNames ofUnits(Set<String> names) {
        return new KnownNames(names, "đơn vị tính không có trong units.tsv: ", "unknown measure unit: ");
    }

    static KnownNames ofIndicators(Set<String> ids) {
        return new KnownNames(ids, "chỉ số không có trong indicators.tsv: ", "unknown indicator: ");
    }

    /** The name, which the row refers to rightly; refuses the row where there is none of that name. */
    String known(TsvRow row, String name) {
        if (!names.contains(name)) {
            throw row.wrong(vietnamese + name, english + name);
        }
        return name;
    }
}
