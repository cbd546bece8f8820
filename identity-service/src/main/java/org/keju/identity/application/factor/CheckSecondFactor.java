package org.keju.identity.application.factor;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.identity.domain.SecondFactor;
import org.keju.identity.domain.SecondFactorRefused;
import org.keju.identity.domain.SecondFactorRequired;
import org.keju.identity.domain.SecondFactors;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.keju.identity.totp.PaperCode;
import org.keju.identity.totp.Totp;
import org.keju.identity.totp.TotpSecret;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks whoever has a second factor for a code of it: one of the authenticator's, or one from paper. */
@Service
public class CheckSecondFactor {

    private final SecondFactors factors;
    private final FactorSecrets secrets;
    private final SecurityLog log;
    private final Clock clock;

    CheckSecondFactor(SecondFactors factors, FactorSecrets secrets, SecurityLog log, Clock clock) {
        this.factors = factors;
        this.secrets = secrets;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Passes when there is no second factor or the code is good; the code is then used up.
     *
     * @throws SecondFactorRequired when a code is missing
     * @throws SecondFactorRefused when it is not good
     */
    @Transactional
    public void run(UUID accountId, @Nullable String code) {
        Optional<SecondFactor> inUse = factors.lock(accountId).filter(SecondFactor::inUse);
        if (inUse.isEmpty()) {
            return;
        }
        if (code == null || code.isBlank()) {
            throw new SecondFactorRequired();
        }
        if (!takes(inUse.get(), PaperCode.normalized(code), accountId)) {
            throw new SecondFactorRefused();
        }
    }

    private boolean takes(SecondFactor factor, String code, UUID accountId) {
        Instant now = clock.instant();
        TotpSecret secret = secrets.of(factor).orElseThrow();
        if (code.length() == Totp.DIGITS) {
            return Totp.stepOf(code, secret.bytes(), now).stream().anyMatch(factor::takeStep);
        }
        boolean taken = factor.takeRecoveryCode(secret.indexOf(code));
        if (taken) {
            log.record(Happening.RECOVERY_CODE_USED, accountId, null);
        }
        return taken;
    }
}
