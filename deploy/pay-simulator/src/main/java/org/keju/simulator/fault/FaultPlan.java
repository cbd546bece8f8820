package org.keju.simulator.fault;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What shall go wrong. What a request leaves out goes well.
 *
 * @param dropNotices notices are lost; they are tried again on their schedule
 * @param noticeDelaySeconds added before every notice
 * @param copies how often each notice is delivered; null for once
 * @param nextKey Alipay signs with its next key
 * @param answerDelaySeconds added before every answer to a server
 * @param answersHeld no server is answered until another plan is followed
 * @param bill what is wrong with the daily bills; null for nothing
 * @param answers how the gateway answers a server's request; null for properly
 */
public record FaultPlan(
        boolean dropNotices,
        int noticeDelaySeconds,
        @Nullable Integer copies,
        boolean nextKey,
        int answerDelaySeconds,
        boolean answersHeld,
        @Nullable BillFaults bill,
        @Nullable Answers answers) {

    static final FaultPlan NONE = new FaultPlan(false, 0, null, false, 0, false, null, null);

    /** How the gateway fails its servers. */
    public enum Answers {
        /** 503, as from a balancer that has lost its servers. */
        UNAVAILABLE,
        /** 200 with a page that is no JSON, as from a captive portal. */
        GARBAGE,
        /** 302 to a page for people, as from a login wall. */
        REDIRECTED,
        /** What was asked for is done, and 503 says nothing of it: the outcome that nobody knows. */
        LOST
    }

    public Duration noticeDelay() {
        return Duration.ofSeconds(noticeDelaySeconds);
    }

    public Duration answerDelay() {
        return Duration.ofSeconds(answerDelaySeconds);
    }

    public BillFaults billFaults() {
        return bill == null ? BillFaults.NONE : bill;
    }

    public int noticeCopies() {
        return copies == null ? 1 : copies;
    }
}
