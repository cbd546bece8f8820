package org.keju.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final UUID ID = UUID.randomUUID();

    private final CandidateAccount account = registered(ID);
    private final CandidateAccount asItWas = registered(ID);

    @Test
    void dearerHashOfTheSamePasswordKeepsNobodyOut() {
        account.refreshHash(new PasswordHash("cheap"), new PasswordHash("dear"));

        assertThat(account.passwordHash()).isEqualTo(new PasswordHash("dear"));
        assertThat(account.stillAdmitsOwnerOf(asItWas)).isTrue();
    }

    @Test
    void whoShowedThePasswordBeforeThisOneStaysOut() {
        account.changePassword(new PasswordHash("another"));
        assertThat(account.stillAdmitsOwnerOf(asItWas)).isFalse();

        account.changePassword(new PasswordHash("cheap"));
        assertThat(account.stillAdmitsOwnerOf(asItWas)).isFalse();
    }

    @Test
    void oneTimePasswordIsAnotherPasswordToo() {
        account.replacePassword(new PasswordHash("once"), NOW);

        assertThat(account.stillAdmitsOwnerOf(asItWas)).isFalse();
    }

    @Test
    void closedAccountLetsNobodyInAndGrantsNothing() {
        assertThat(account.roles()).containsExactly(CandidateAccount.ROLE);
        account.close("not the owner of the number", List.of(account), NOW);

        assertThat(account.active()).isFalse();
        assertThat(account.roles()).isEmpty();
        assertThat(account.stillAdmitsOwnerOf(asItWas)).isFalse();
    }

    private static CandidateAccount registered(UUID id) {
        return CandidateAccount.register(
                id,
                PersonName.parse("欧阳明"),
                new SealedIdNumber(new byte[] {1}, new byte[] {2}),
                new PasswordHash("cheap"),
                NOW);
    }
}
