package org.keju.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class TicketGuardsTest {

    private static final JsonNode REGIONS = new YAMLMapper().readTree("""
            photo: {required: true}
            fee: {required: true}
            seat: {required: true, opens: {after: {application: submitted, photo: [pending, approved], pledges: accepted}}}
            ticket: {opens: {after: {seat: arranged, fee: paid}}}
            """);

    @Test
    void whoHasDoneAllMayHaveBoth() {
        assertThat(breachesOf(Map.of())).isEmpty();
    }

    @Test
    void exemptionIsAsGoodAsPayment() {
        assertThat(breachesOf(Map.of("fee", "waived"))).isEmpty();
    }

    @Test
    void anyOfSeveralStatesWillDo() {
        assertThat(breachesOf(Map.of("application", "submitted", "photo", "pending", "ticket", "none")))
                .isEmpty();
    }

    @Test
    void seatBeforeThePhotoIsABreach() {
        assertThat(breachesOf(Map.of("application", "submitted", "photo", "rejected")))
                .containsExactly("A1 has a seat, and photo is rejected");
    }

    @Test
    void ticketBeforeTheFeeIsABreach() {
        assertThat(breachesOf(Map.of("application", "submitted", "fee", "paying")))
                .containsExactly("A1 has a ticket, and fee is paying");
    }

    @Test
    void nobodyIsCompleteWithoutWhatIsRequired() {
        assertThat(breachesOf(Map.of("seat", "none", "ticket", "none")))
                .containsExactly("A1 is complete, and seat is none");
    }

    private static List<String> breachesOf(Map<String, String> otherwise) {
        Map<String, String> states = new HashMap<>(Map.of(
                "application", "complete",
                "photo", "approved",
                "fee", "paid",
                "seat", "arranged",
                "ticket", "issued"));
        states.putAll(otherwise);
        return TicketGuards.breaches("A1", REGIONS, states);
    }
}
