package org.keju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keju.acceptance.actor.Candidate;
import org.keju.acceptance.actor.FeeOfficer;
import org.keju.acceptance.system.ApplicationUnderTest;
import org.keju.acceptance.system.Keju;
import tools.jackson.databind.JsonNode;

/** Candidates in hardship are let off the fee, and get it back when they have paid it already. */
@ExtendWith(Keju.class)
class SomebodyNeedNotPayIT {

    private static final String GROUND = "MINIMUM_LIVING";

    private final AtTheFee atTheFee;
    private final FeeOfficer officer;

    SomebodyNeedNotPayIT(ApplicationUnderTest keju) {
        atTheFee = AtTheFee.ofTheDemoExam(keju);
        officer = new FeeOfficer(keju, "reviewer1");
    }

    @Test
    @Tag("row-84")
    @Tag("row-85")
    @Tag("row-86")
    void anExemptionThatIsGrantedTakesThePlaceOfThePayment() {
        Candidate candidate = atTheFee.arrives("减免");

        candidate.asksForAnExemption(GROUND);
        Steps.eventually(() -> candidate.handsInEvidence());
        JsonNode request = Steps.next(officer::claims);
        assertThat(officer.looksAtTheEvidenceOf(request)).startsWith(0xFF, 0xD8);
        officer.grants(request);

        candidate.sees("FEE", "DONE");
        Steps.eventually(() ->
                assertThat(candidate.payment().path("settledBy").asString()).isEqualTo("EXEMPTION"));
        assertThat(candidate.payment().path("refunds")).isEmpty();
    }

    @Test
    @Tag("row-83")
    @Tag("row-84")
    void whoeverPaidBeforeTheExemptionWasGrantedGetsTheFeeBack() {
        Candidate candidate = atTheFee.arrives("先缴");
        candidate.asksForAnExemption(GROUND);
        Steps.eventually(() -> candidate.handsInEvidence());
        candidate.paysByAlipay();
        candidate.sees("FEE", "DONE");

        officer.grants(Steps.next(officer::claims));

        JsonNode refund = Steps.onlyRefundOf(candidate);
        assertThat(refund.path("reason").asString()).isEqualTo("EXEMPTED");
        assertThat(refund.path("amountFen")).isEqualTo(candidate.payment().path("amountFen"));
        assertThat(candidate.step("FEE").path("status").asString()).isEqualTo("DONE");
    }
}
