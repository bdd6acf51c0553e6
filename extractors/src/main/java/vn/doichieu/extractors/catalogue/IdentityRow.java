package vn.doichieu.extractors.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns a row into an identity, whose parts and limit must suit its kind. */
final class IdentityRow {
    private static final Pattern SPACES = Pattern.compile(" +");

    private final TsvRow row;
    private final KnownNames indicators;

    /** @param indicators that identities may name */
    IdentityRow(TsvRow row, KnownNames indicators) {
        this.row = row;
        this.indicators = indicators;
    }

    Identity identity() {
        row.examples("holds");
        row.examples("breaks");
        Identity.Kind kind = row.oneOf("kind", Identity.Kind.class);
        List<Identity.Part> parts = parts();
        Optional<BigDecimal> limit = limit();
        boolean complete = switch (kind) {
            case SUM -> !parts.isEmpty();
            case RATIO -> parts.size() == 2;
            case AT_MOST -> parts.size() == 1;
            case LIMIT -> parts.isEmpty();
        };
        if (!complete || limit.isPresent() != (kind == Identity.Kind.LIMIT)) {
            throw row.wrong("số vế hoặc giới hạn không hợp với " + kind, "parts or limit do not suit " + kind);
        }
        String whole = indicators.known(row, row.required("whole"));
        return new Identity(row.required("id"), kind, whole, parts, limit, unless(), row.required("source"));
    }

    private List<String> unless() {
        return row.text("unless").isEmpty()
                ? List.of()
                : SPACES.splitAsStream(row.text("unless"))
                        .map(id -> indicators.known(row, id))
                        .toList();
    }

    private List<Identity.Part> parts() {
        if (row.text("parts").isEmpty()) {
            return List.of();
        }
        List<Identity.Part> parts = new ArrayList<>();
        for (String part : SPACES.split(row.text("parts"))) {
            boolean optional = part.startsWith("?");
            parts.add(new Identity.Part(indicators.known(row, optional ? part.substring(1) : part), optional));
        }
        return parts;
    }

    private Optional<BigDecimal> limit() {
        String text = row.text("limit");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw row.wrong("giới hạn không phải là số: " + text, "limit is not a number: " + text);
        }
    }
}
