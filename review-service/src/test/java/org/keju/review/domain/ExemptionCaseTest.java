package org.keju.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keju.review.domain.CaseFixture.LEASE;
import static org.keju.review.domain.CaseFixture.LEASE_END;
import static org.keju.review.domain.CaseFixture.NOW;
import static org.keju.review.domain.CaseFixture.REVIEWER;
import static org.keju.review.domain.CaseFixture.approval;
import static org.keju.review.domain.CaseFixture.demand;
import static org.keju.review.domain.CaseFixture.exemption;
import static org.keju.review.domain.CaseFixture.rejection;
import static org.keju.review.domain.Refusals.refuses;
import static org.keju.review.domain.Refusals.refusesTransition;
import static org.keju.review.domain.ReviewRefused.Rule.EVIDENCE_FIXED;
import static org.keju.review.domain.ReviewRefused.Rule.TOO_LATE_TO_UNDO;
import static org.keju.review.domain.ReviewRefused.Rule.TOO_MUCH_EVIDENCE;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("row-86")
class ExemptionCaseTest {

    @Test
    void troublesNoOfficerBeforeThereIsEvidence() {
        ExemptionCase asked = exemption(true);
        assertThat(asked.state()).isEqualTo(CaseState.INCOMPLETE);

        asked.addEvidence(NOW);
        assertThat(asked.state()).isEqualTo(CaseState.OPEN);

        asked.removeEvidence(NOW);
        assertThat(asked.state()).isEqualTo(CaseState.INCOMPLETE);
    }

    @Test
    void waitsAtOnceWhereNoEvidenceIsAskedFor() {
        assertThat(exemption(false).state()).isEqualTo(CaseState.OPEN);
    }

    @Test
    void waitsAsSoonAsTheExamAsksForEvidenceNoMore() {
        ExemptionCase asked = exemption(true);

        asked.requireEvidence(false);

        assertThat(asked.state()).isEqualTo(CaseState.OPEN);
    }

    @Test
    void waitsForEvidenceAsSoonAsTheExamAsksForSome() {
        ExemptionCase bare = exemption(false);
        ExemptionCase proved = exemption(false);
        proved.addEvidence(NOW);

        bare.requireEvidence(true);
        proved.requireEvidence(true);

        assertThat(bare.state()).isEqualTo(CaseState.INCOMPLETE);
        assertThat(proved.state()).isEqualTo(CaseState.OPEN);
    }

    @Test
    void staysWithTheOfficerWhoHoldsItWhenTheExamAsksForEvidence() {
        ExemptionCase held = exemption(false);
        held.claim(REVIEWER, LEASE, NOW);

        held.requireEvidence(true);
        assertThat(held.state()).isEqualTo(CaseState.CLAIMED);

        held.release(REVIEWER, NOW);
        assertThat(held.state()).isEqualTo(CaseState.INCOMPLETE);
    }

    @Test
    void isJudgedByTheOriginalsAtTheCounter() {
        ExemptionCase asked = exemption(true);

        asked.claim(REVIEWER, LEASE, NOW);
        asked.judge(approval(), REVIEWER, 1, NOW);

        assertThat(asked.state()).isEqualTo(CaseState.APPROVED);
    }

    @Test
    void waitsForEvidenceAgainWhenTheCounterGivesItBack() {
        ExemptionCase asked = exemption(true);

        asked.claim(REVIEWER, LEASE, NOW);
        asked.release(REVIEWER, NOW);

        assertThat(asked.state()).isEqualTo(CaseState.INCOMPLETE);
    }

    @Test
    void keepsItsEvidenceAsItIsWhileAnOfficerLooksAtIt() {
        ExemptionCase asked = exemption(false);
        asked.addEvidence(NOW);
        asked.claim(REVIEWER, LEASE, NOW);

        refuses(EVIDENCE_FIXED, () -> asked.addEvidence(NOW));
        refuses(EVIDENCE_FIXED, () -> asked.removeEvidence(NOW));

        asked.addEvidence(LEASE_END);
        assertThat(asked.state()).isEqualTo(CaseState.OPEN);
        assertThat(asked.claim()).isNull();
    }

    @Test
    void keepsItsEvidenceAsItIsOnceDecided() {
        ExemptionCase asked = exemption(false);
        asked.claim(REVIEWER, LEASE, NOW);
        asked.judge(approval(), REVIEWER, 1, NOW);

        refuses(EVIDENCE_FIXED, () -> asked.addEvidence(NOW));
    }

    @Test
    void isFinalOnceGranted() {
        ExemptionCase granted = exemption(false);
        granted.claim(REVIEWER, LEASE, NOW);
        granted.judge(approval(), REVIEWER, 1, NOW);

        refuses(TOO_LATE_TO_UNDO, () -> granted.undo(REVIEWER, NOW));
        refuses(TOO_LATE_TO_UNDO, () -> granted.undo(NOW));
    }

    @Test
    void isJudgedAnewWhenItWasRefusedByMistake() {
        ExemptionCase refused = exemption(false);
        refused.claim(REVIEWER, LEASE, NOW);
        refused.judge(rejection("", "degree"), REVIEWER, 1, NOW);

        refused.undo(REVIEWER, NOW);

        assertThat(refused.state()).isEqualTo(CaseState.OPEN);
    }

    @Test
    void takesNoMoreFilesThanSomebodyReads() {
        ExemptionCase asked = exemption(true);
        for (int i = 0; i < ExemptionCase.MOST_EVIDENCE; i++) {
            asked.addEvidence(NOW);
        }

        refuses(TOO_MUCH_EVIDENCE, () -> asked.addEvidence(NOW));
    }

    @Test
    void isGrantedOrRefusedAndNothingElse() {
        ExemptionCase asked = exemption(false);
        asked.claim(REVIEWER, LEASE, NOW);

        refusesTransition(() -> asked.judge(demand("请补充"), REVIEWER, 1, NOW));
    }
}
