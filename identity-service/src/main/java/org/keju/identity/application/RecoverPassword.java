package org.keju.identity.application;

import java.util.UUID;
import org.keju.identity.domain.CodeRefused;
import org.keju.identity.domain.OneTimeCode.Purpose;
import org.keju.identity.domain.Password;
import org.keju.identity.domain.Recoveries;
import org.keju.identity.domain.Recovery;
import org.keju.identity.domain.SecurityLog.Happening;
import org.keju.kit.ids.Ids;
import org.springframework.stereotype.Service;

/** Lets who has the code of a recovery choose a new password. */
@Service
public class RecoverPassword {

    private final Recoveries recoveries;
    private final PasswordHashing hashing;
    private final KeepPasswordByCode keep;

    RecoverPassword(Recoveries recoveries, PasswordHashing hashing, KeepPasswordByCode keep) {
        this.recoveries = recoveries;
        this.hashing = hashing;
        this.keep = keep;
    }

    /** The slow hash is made first, whoever asks, so that refusals take equally long. */
    public void run(UUID recoveryId, String code, String newPassword) {
        Password password = Password.chosen(newPassword);
        var recovery = recoveries.findById(recoveryId);
        var change = new KeepPasswordByCode.Change(
                Purpose.RECOVERY,
                recoveryId,
                recovery.flatMap(Recovery::accountId).orElseGet(Ids::next),
                code,
                password,
                hashing.hash(password));
        if (!keep.run(change, Happening.PASSWORD_RECOVERED)) {
            throw new CodeRefused();
        }
    }
}
