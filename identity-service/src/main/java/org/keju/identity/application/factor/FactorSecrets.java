package org.keju.identity.application.factor;

import java.util.Optional;
import org.keju.identity.domain.SecondFactor;
import org.keju.identity.totp.TotpSecret;
import org.keju.kit.crypto.EncryptedColumn;
import org.keju.kit.crypto.EncryptedColumns;
import org.springframework.stereotype.Component;

/** Seals authenticators' secrets and lays them open again. */
@Component
class FactorSecrets {

    private final EncryptedColumn inUse;
    private final EncryptedColumn proposed;

    FactorSecrets(EncryptedColumns columns) {
        this.inUse = columns.column("second_factor", "account_id", "sealed_secret");
        this.proposed = columns.column("second_factor", "account_id", "sealed_pending");
    }

    byte[] seal(TotpSecret secret) {
        return inUse.encrypt(secret.sealable());
    }

    /** Seals a secret for the place of those that wait for their first code. */
    byte[] sealProposed(TotpSecret secret) {
        return proposed.encrypt(secret.sealable());
    }

    /** The secret in use. */
    Optional<TotpSecret> of(SecondFactor factor) {
        return factor.secret().map(inUse::decrypt).map(TotpSecret::opened);
    }

    /** The secret that waits for its first code. */
    Optional<TotpSecret> proposedOf(SecondFactor factor) {
        return factor.proposed().map(proposed::decrypt).map(TotpSecret::opened);
    }
}
