package org.keju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keju.acceptance.actor.StaffMember;
import org.keju.acceptance.system.ApplicationUnderTest;
import org.keju.acceptance.system.Keju;

/** A member of staff enrols a phone, logs in with it, loses it, and is let in again by the administrator. */
@ExtendWith(Keju.class)
class StaffMemberUsesASecondFactorIT {

    private final StaffMember member;

    StaffMemberUsesASecondFactorIT(ApplicationUnderTest keju) {
        member = new StaffMember(keju, "newcomer" + System.nanoTime() % 1_000_000);
    }

    @Test
    void enrolsLogsInLosesItAndIsHelped() {
        member.isTakenOn();
        member.enrolsAPhone();

        member.logsInWithoutACode().refusedBecause("identity.second-factor-required");
        member.logsInWithACode().ok();
        member.logsInWithTheSameCodeAgain().refusedBecause("identity.second-factor-refused");

        member.losesThePhone();

        assertThat(member.looksAtOwnPage().status()).isEqualTo(401);
        assertThat(member.logsInWithoutACode().ok().json().path("secondFactor").asString())
                .isEqualTo("NONE");
    }
}
