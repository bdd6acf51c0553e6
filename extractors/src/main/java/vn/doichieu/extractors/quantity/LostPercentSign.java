package vn.doichieu.extractors.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a bare decimal as a share where the writer lost the sign: "31/44 = 70,4;" beside "= 29,6%". */
final class LostPercentSign {

    private static final Pattern EQUALS = Pattern.compile("(?:=|chiếm|đạt) ?\\$?$");
    private static final Pattern RATE = Pattern.compile("(?<!\\p{L})tỷ lệ(?: đạt| là|:| chiếm)? ?$"
            + "|(?<!\\p{L})tỷ lệ(?: \\p{L}+){1,12}(?: đạt| là| chiếm| bằng| ?:) $");

    /** A head that prints the sign for all that follows: "Tỷ lệ (%): 98,2". */
    private static final Pattern SIGN_IN_HEAD = Pattern.compile("(?<!\\p{L})tỷ lệ[^.:;]{0,60}\\(%\\)");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private LostPercentSign() {}

    /** The mentions of one passage, with such numbers turned into shares. */
    static List<Mention> restored(Passage passage, List<Mention> mentions) {
        boolean sibling = mentions.stream().anyMatch(m -> m.kind() == MentionKind.PERCENT);
        List<Mention> restored = new ArrayList<>(mentions.size());
        boolean afterCount = false;
        for (Mention mention : mentions) {
            boolean lost = couldBeShare(mention)
                    && (passage.precedes(RATE, mention.span().start())
                            || SIGN_IN_HEAD
                                    .matcher(passage.before(mention.span().start()))
                                    .find()
                            || (sibling
                                    && afterCount
                                    && passage.precedes(EQUALS, mention.span().start())));
            restored.add(lost ? share(mention) : mention);
            afterCount = mention.kind() == MentionKind.COUNT;
        }
        return restored;
    }

    private static boolean couldBeShare(Mention mention) {
        return mention.kind() == MentionKind.COUNT
                && mention.measureUnit().isEmpty()
                && mention.whole().isEmpty()
                && mention.decimals() > 0
                && mention.value().filter(v -> v.compareTo(HUNDRED) <= 0).isPresent();
    }

    private static Mention share(Mention m) {
        return new Mention(
                MentionKind.PERCENT,
                m.span(),
                m.numberSpan(),
                m.value(),
                m.decimals(),
                Optional.of("%"),
                m.qualifier(),
                m.whole(),
                m.date(),
                "percent-lost-sign");
    }
}
