package org.keju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keju.acceptance.actor.Candidate;
import org.keju.acceptance.actor.Mailbox;
import org.keju.acceptance.system.ApplicationUnderTest;
import org.keju.acceptance.system.Keju;

/** A candidate who has forgotten the password gets in again by a code that comes by mail. */
@ExtendWith(Keju.class)
class CandidateRecoversAPasswordIT {

    private static final String REPLACEMENT = "a replacement that is remembered";

    private final ApplicationUnderTest keju;
    private final Candidate candidate;
    private final Mailbox mailbox;
    private final String email = "candidate-" + UUID.randomUUID() + "@example.org";

    CandidateRecoversAPasswordIT(ApplicationUnderTest keju) {
        this.keju = keju;
        candidate = new Candidate(keju, "钱进");
        mailbox = new Mailbox(keju.mailbox());
    }

    @Test
    @Tag("row-16")
    void logsInAgainWithANewPasswordAndIsLoggedOutElsewhere() {
        candidate.triesToRegister(Map.of("email", email)).ok();
        candidate.logsIn();
        candidate.verifiesTheMailAddress(mailbox.codeSentTo(email, 1));

        Candidate elsewhere = new Candidate(keju, candidate.identity());
        String recovery = elsewhere.hasForgottenThePassword();
        String code = mailbox.codeSentTo(email, 2);
        elsewhere.choosesAPassword(recovery, code, REPLACEMENT).ok();

        assertThat(candidate.asksWhoSheIs().status()).isEqualTo(401);
        assertThat(elsewhere.triesToLogIn(candidate.identity().password()).status())
                .isEqualTo(401);
        assertThat(elsewhere.triesToLogIn(REPLACEMENT).status()).isEqualTo(200);
        assertThat(elsewhere.choosesAPassword(recovery, code, "yet another one").status())
                .isEqualTo(422);
    }
}
