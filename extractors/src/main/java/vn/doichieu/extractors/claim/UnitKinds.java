package vn.doichieu.extractors.claim;

import java.util.List;
import java.util.Set;

/** Nouns that count the same things under several names. */
public final class UnitKinds {
    private static final List<Set<String>> KINDS = List.of(
            Set.of(
                    "người",
                    "công chức",
                    "viên chức",
                    "cán bộ",
                    "biên chế",
                    "chỉ tiêu",
                    "lao động",
                    "hợp đồng",
                    "trường hợp"),
            Set.of("đơn vị", "trường", "cơ quan", "phòng", "trung tâm", "tổ chức"));

    private UnitKinds() {}

    /** Whether the one can be counted into the other: the same unit, none, or two nouns for people or for bodies. */
    public static boolean alike(String one, String other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.equals(other)
                || KINDS.stream().anyMatch(kind -> kind.contains(one) && kind.contains(other));
    }
}
