package org.keju.identity.domain.guard;

/**
 * Work that grows: nothing, then a proof that is twice as hard after each step, and at the limit no more until the tally is
 * forgotten. Work hinders a program that tries thousands of times; a person waits a second longer.
 */
record Slope(int free, int step, int limit) {

    Verdict after(Tally tally) {
        if (tally.count() >= limit) {
            return new Verdict.Wait(tally.forgottenAt());
        }
        if (tally.count() < free) {
            return new Verdict.Free();
        }
        return new Verdict.Work(Math.min((tally.count() - free) / step, Verdict.Work.HARDEST));
    }
}
