package vn.doichieu.extractors.claim;

import java.util.function.Consumer;

/** One way in which texts make claims. */
interface ClaimRule {
    void find(Passages passages, Consumer<Claim> claims);
}
