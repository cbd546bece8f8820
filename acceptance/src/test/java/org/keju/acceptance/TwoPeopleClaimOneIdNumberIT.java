package org.keju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keju.acceptance.actor.Administrator;
import org.keju.acceptance.actor.Candidate;
import org.keju.acceptance.system.ApplicationUnderTest;
import org.keju.acceptance.system.Keju;
import tools.jackson.databind.JsonNode;

/** Somebody is registered by a stranger, registers in spite of it, and the office finds out who is who. */
@ExtendWith(Keju.class)
class TwoPeopleClaimOneIdNumberIT {

    private final Administrator administrator;
    private final Candidate stranger;
    private final Candidate owner;

    TwoPeopleClaimOneIdNumberIT(ApplicationUnderTest keju) {
        administrator = new Administrator(keju);
        stranger = new Candidate(keju, "张冒名");
        owner = new Candidate(keju, stranger.identity().claimedBy("张本人"));
    }

    @Test
    @Tag("row-18")
    @Tag("row-19")
    void ownerRegistersAfterAWarningAndKeepsTheNumber() {
        stranger.registers();
        stranger.logsIn();
        stranger.triesToRegister(Map.of()).refusedBecause("identity.already-registered");

        owner.triesToRegister(Map.of()).refusedBecause("identity.id-number-known");
        owner.triesToRegister(Map.of("warningsAccepted", List.of("identity.id-number-known")))
                .ok();
        owner.logsIn();

        JsonNode me = owner.asksWhoSheIs().ok().json();
        assertThat(me.path("name").asString()).isEqualTo("张本人");
        assertThat(me.path("idNumberContested").asBoolean()).isTrue();
        assertThat(stranger.asksWhoSheIs().ok().json().path("idNumberContested").asBoolean())
                .isTrue();

        String wrong = accountOf(
                "张冒名", administrator.claimants(me.path("maskedIdNumber").asString()));
        administrator.closesTheAccount(wrong, "当面核对身份证，号码不属于该姓名。");

        assertThat(stranger.asksWhoSheIs().status()).isEqualTo(401);
        assertThat(owner.asksWhoSheIs().ok().json().path("idNumberContested").asBoolean())
                .isFalse();
    }

    private static String accountOf(String name, JsonNode claimants) {
        for (JsonNode claimant : claimants) {
            if (claimant.path("name").asString().equals(name)) {
                return claimant.path("accountId").asString();
            }
        }
        throw new AssertionError(name + " is not among " + claimants);
    }
}
