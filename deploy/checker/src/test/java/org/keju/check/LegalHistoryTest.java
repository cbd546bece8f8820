package org.keju.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalHistoryTest {

    private static final Map<String, String> DRAFT = Map.of(
            "state", "DRAFT",
            "photo", "NONE",
            "qualification", "NONE",
            "exemption", "NONE",
            "fee", "NONE",
            "seat", "NONE",
            "ticket", "NONE",
            "score", "HIDDEN");
    private static final Map<String, String> ISSUED = Map.of(
            "state", "COMPLETE",
            "photo", "APPROVED",
            "qualification", "PASSED",
            "exemption", "NONE",
            "fee", "PAID",
            "seat", "ARRANGED",
            "ticket", "ISSUED",
            "score", "PUBLISHED");

    @Test
    void aWholeWayWithDetoursIsLegal() {
        assertThat(walk("STARTED PLEDGE_ACCEPTED FORM_SAVED POSITION_CHOSEN SUBMITTED REOPENED FORM_SAVED SUBMITTED"
                                + " QUALIFICATION_RETURNED SUBMITTED PHOTO_CONFIRMED PHOTO_REJECTED PHOTO_CONFIRMED"
                                + " PHOTO_APPROVED QUALIFICATION_PASSED PAYMENT_STARTED PAYMENT_SETTLED COMPLETED"
                                + " SEAT_ASSIGNED SEAT_ASSIGNED TICKET_ISSUED CORRECTED SCORE_PUBLISHED")
                        .differsFrom(ISSUED))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED",
        "STARTED STARTED",
        "STARTED CORRECTED",
        "STARTED SUBMITTED FORM_SAVED",
        "STARTED QUALIFICATION_PASSED",
        "STARTED SUBMITTED QUALIFICATION_PASSED PAYMENT_STARTED QUALIFICATION_FAILED",
        "STARTED SUBMITTED EXEMPTION_REQUESTED EXEMPTION_GRANTED PAYMENT_SETTLED QUALIFICATION_PASSED QUALIFICATION_FAILED",
        "STARTED PHOTO_CONFIRMED PHOTO_APPROVED PAYMENT_STARTED PHOTO_REJECTED",
        "STARTED SUBMITTED PHOTO_CONFIRMED PHOTO_APPROVED COMPLETED PHOTO_REJECTED",
        "STARTED EXEMPTION_GRANTED",
        "STARTED EXEMPTION_REQUESTED EXEMPTION_GRANTED EXEMPTION_REFUSED",
        "STARTED SUBMITTED PAYMENT_SETTLED WITHDRAWN",
        "STARTED SUBMITTED QUALIFICATION_PASSED REOPENED",
        "STARTED PHOTO_APPROVED",
        "STARTED SUBMITTED PHOTO_CONFIRMED PHOTO_APPROVED PHOTO_CONFIRMED",
        "STARTED PAYMENT_SETTLED PAYMENT_SETTLED",
        "STARTED COMPLETED",
        "STARTED SUBMITTED COMPLETED LAPSED",
        "STARTED LAPSED SUBMITTED",
        "STARTED WITHDRAWN PHOTO_CONFIRMED",
        "STARTED SUBMITTED TICKET_ISSUED",
        "STARTED SUBMITTED SOMETHING_NEW"
    })
    void anIllegalStepIsFoundWhateverComesOfIt(String history) {
        assertThat(walk(history).differsFrom(DRAFT)).endsWith("is not legal");
    }

    @Test
    void staffMayTakeBackWhatTheyDecidedWhileNobodyPaid() {
        Map<String, String> undone = new HashMap<>(DRAFT);
        undone.putAll(Map.of("qualification", "PASSED", "exemption", "GRANTED", "fee", "WAIVED", "state", "SUBMITTED"));
        assertThat(
                        walk("STARTED SUBMITTED EXEMPTION_REQUESTED EXEMPTION_GRANTED QUALIFICATION_FAILED QUALIFICATION_PASSED")
                                .differsFrom(undone))
                .isNull();
        Map<String, String> withoutPhoto = new HashMap<>(DRAFT);
        withoutPhoto.put("photo", "REJECTED");
        assertThat(walk("STARTED PHOTO_CONFIRMED PHOTO_APPROVED PHOTO_REJECTED").differsFrom(withoutPhoto))
                .isNull();
    }

    @Test
    void aStateThatNoStepLedToIsFound() {
        assertThat(walk("STARTED SUBMITTED").differsFrom(DRAFT)).startsWith("its history leads to SUBMITTED");
        assertThat(new LegalHistory.Walk().differsFrom(DRAFT)).isNotNull();
    }

    @Test
    void moneyThatComesAfterTheEndIsShownAllTheSame() {
        Map<String, String> paid = new HashMap<>(DRAFT);
        paid.put("state", "LAPSED");
        paid.put("fee", "PAID");
        assertThat(walk("STARTED PAYMENT_STARTED LAPSED PAYMENT_SETTLED").differsFrom(paid))
                .isNull();
    }

    private static LegalHistory.Walk walk(String history) {
        LegalHistory.Walk walk = new LegalHistory.Walk();
        List.of(history.split(" ")).forEach(walk::step);
        return walk;
    }
}
