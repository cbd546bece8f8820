package org.keju.identity.application.factor;

import java.util.UUID;
import org.keju.identity.domain.Account;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.SecondFactor;
import org.keju.identity.domain.SecondFactors;
import org.keju.identity.domain.SessionOver;
import org.keju.identity.domain.StaffAccount;
import org.keju.identity.totp.TotpSecret;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a secret for a member of staff's authenticator. The one in use stays until the new one is confirmed. */
@Service
public class ProposeSecondFactor {

    private static final String ISSUER = "Keju";

    private final Accounts accounts;
    private final SecondFactors factors;
    private final FactorSecrets secrets;

    ProposeSecondFactor(Accounts accounts, SecondFactors factors, FactorSecrets secrets) {
        this.accounts = accounts;
        this.factors = factors;
        this.secrets = secrets;
    }

    /** The secret to type, and the address for the QR code that holds it. */
    public record Proposal(String secret, String uri) {

        /** Gives nothing away. */
        @Override
        public String toString() {
            return "Proposal[...]";
        }
    }

    @Transactional
    public Proposal run(UUID accountId) {
        Account account = accounts.findById(accountId).orElseThrow(SessionOver::new);
        if (!(account instanceof StaffAccount staff)) {
            throw new SessionOver();
        }
        TotpSecret secret = TotpSecret.random();
        SecondFactor factor = factors.lock(accountId).orElseGet(() -> SecondFactor.of(accountId));
        factor.propose(secrets.sealProposed(secret));
        factors.save(factor);
        return new Proposal(secret.text(), secret.uri(ISSUER, staff.username()));
    }
}
