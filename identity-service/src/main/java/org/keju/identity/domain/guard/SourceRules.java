package org.keju.identity.domain.guard;

/**
 * When one source may register, or recover or activate an account, once more. Each takes a proof of work; the more
 * comes from one address, the more work, and at the limit nothing until the tally is forgotten. The limit is high because a
 * school or a carrier's network may stand behind one address.
 */
public final class SourceRules {

    private static final int STEPS = 10;

    private final Slope slope;

    /**
     * Makes the rules.
     *
     * @param limit how often within the scope's memory
     */
    public SourceRules(int limit) {
        this.slope = new Slope(0, Math.max(1, limit / STEPS), limit);
    }

    public Verdict judge(Tally tally) {
        return slope.after(tally);
    }
}
