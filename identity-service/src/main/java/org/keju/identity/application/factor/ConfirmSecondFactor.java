package org.keju.identity.application.factor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keju.identity.application.KeepOneSession;
import org.keju.identity.application.SignedIn;
import org.keju.identity.domain.SecondFactor;
import org.keju.identity.domain.SecondFactorRefused;
import org.keju.identity.domain.SecondFactors;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.keju.identity.totp.PaperCode;
import org.keju.identity.totp.RecoveryCodes;
import org.keju.identity.totp.Totp;
import org.keju.identity.totp.TotpSecret;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the proposed secret into use, now that a code shows that the authenticator has it. Other sessions were opened
 * without it, so they end.
 */
@Service
public class ConfirmSecondFactor {

    private final SecondFactors factors;
    private final FactorSecrets secrets;
    private final KeepOneSession keep;
    private final SecurityLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ConfirmSecondFactor(
            SecondFactors factors,
            FactorSecrets secrets,
            KeepOneSession keep,
            SecurityLog log,
            TransactionTemplate transaction,
            Clock clock) {
        this.factors = factors;
        this.secrets = secrets;
        this.keep = keep;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The recovery codes, shown this once, and a token with all the account's roles. */
    public record Confirmed(List<String> recoveryCodes, SignedIn signedIn) {

        /** Gives nothing away. */
        @Override
        public String toString() {
            return "Confirmed[...]";
        }
    }

    /** A refusal is logged when the transaction is over, for the log takes a connection of its own. */
    public Confirmed run(UUID accountId, UUID sessionId, String code) {
        try {
            return transaction.execute(status -> confirm(accountId, sessionId, code));
        } catch (SecondFactorRefused e) {
            log.refuse(Happening.AUTHENTICATION_FAILED, accountId, "second-factor-confirmation");
            throw e;
        }
    }

    private Confirmed confirm(UUID accountId, UUID sessionId, String code) {
        Instant now = clock.instant();
        SecondFactor factor = factors.lock(accountId).orElseThrow(SecondFactorRefused::new);
        TotpSecret secret = secrets.proposedOf(factor).orElseThrow(SecondFactorRefused::new);
        List<String> codes = RecoveryCodes.random();
        factor.confirm(
                secrets.seal(secret),
                stepOf(secret, PaperCode.normalized(code), now),
                codes.stream().map(PaperCode::normalized).map(secret::indexOf).collect(Collectors.toSet()),
                now);
        log.record(Happening.SECOND_FACTOR_ENROLLED, accountId, sessionId);
        return new Confirmed(codes, keep.run(accountId, sessionId));
    }

    private static long stepOf(TotpSecret secret, String code, Instant now) {
        return Totp.stepOf(code, secret.bytes(), now).orElseThrow(SecondFactorRefused::new);
    }
}
