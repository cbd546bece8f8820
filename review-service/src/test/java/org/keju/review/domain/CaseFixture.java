package org.keju.review.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Cases as tests need them; whatever is not named is as it usually is. */
final class CaseFixture {

    static final Instant NOW = Instant.parse("2026-10-20T02:00:00Z");
    static final Duration LEASE = Duration.ofMinutes(30);
    static final Instant LEASE_END = NOW.plus(LEASE);
    static final UUID REVIEWER = new UUID(0, 1);
    static final UUID COLLEAGUE = new UUID(0, 2);
    static final UUID THIRD = new UUID(0, 3);
    static final List<Reason> CATALOGUE = List.of(
            new Reason("degree", "学历不符合职位要求", "The degree does not meet the position's condition"),
            new Reason("age", "年龄不符合职位要求", "The age does not meet the position's condition"));

    private CaseFixture() {}

    static QualificationCase open() {
        return new QualificationCase(
                UUID.randomUUID(),
                request(),
                new CandidateFile("李明", List.of()),
                new Position("130", "税务局", "综合处", "300110001", "一级行政执法员", List.of()));
    }

    static ReviewCase claimed() {
        return claimedBy(REVIEWER);
    }

    static ReviewCase claimedBy(UUID reviewer) {
        ReviewCase claimed = open();
        claimed.claim(reviewer, LEASE, NOW);
        return claimed;
    }

    static ReviewCase approved() {
        ReviewCase approved = claimed();
        approved.judge(approval(), REVIEWER, 1, NOW);
        return approved;
    }

    static ExemptionCase exemption(boolean evidenceRequired) {
        return new ExemptionCase(
                UUID.randomUUID(),
                request(),
                new CandidateFile("李明", List.of()),
                UUID.randomUUID(),
                "poverty",
                evidenceRequired);
    }

    static Judgement approval() {
        return Judgement.of(Verdict.APPROVE, CATALOGUE, List.of(), "");
    }

    static Judgement rejection(String note, String... reasons) {
        return Judgement.of(Verdict.REJECT, CATALOGUE, List.of(reasons), note);
    }

    static Judgement demand(String note) {
        return Judgement.of(Verdict.RETURN, CATALOGUE, List.of(), note);
    }

    private static CaseRequest request() {
        return new CaseRequest(UUID.randomUUID(), UUID.randomUUID(), 1, "2026000017", null, NOW);
    }
}
