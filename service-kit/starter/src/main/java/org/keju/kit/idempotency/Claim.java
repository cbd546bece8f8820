package org.keju.kit.idempotency;

import java.util.UUID;

/** What becomes of a request that carries a key. */
sealed interface Claim {

    /** It is the first: it runs, and this run alone may keep an answer. */
    record Granted(UUID run) implements Claim {}

    /** It is a repeat. */
    record Answered(KeptAnswer answer) implements Claim {}
}
