package org.keju.identity.application;

import java.time.Clock;
import java.util.UUID;
import org.keju.identity.domain.AccountNotFound;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.CandidateAccount;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets staff close one of two accounts that claim an ID number, once it is known whose it is not. */
@Service
public class CloseAccount {

    private final Accounts accounts;
    private final AccountHolders holders;
    private final EndSessions endSessions;
    private final Post post;
    private final SecurityLog log;
    private final Clock clock;

    CloseAccount(
            Accounts accounts,
            AccountHolders holders,
            EndSessions endSessions,
            Post post,
            SecurityLog log,
            Clock clock) {
        this.accounts = accounts;
        this.holders = holders;
        this.endSessions = endSessions;
        this.post = post;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Closes an account whose ID number is contested; any other is as good as not there.
     *
     * @param staffSession in which it was decided, for the log
     */
    @Transactional
    public void run(UUID accountId, String reason, UUID staffSession) {
        CandidateAccount account = accounts.findCandidate(accountId).orElseThrow(AccountNotFound::new);
        var claimants = accounts.lockClaimants(holders.indexesOf(account));
        if (!account.isContested()) {
            throw new AccountNotFound();
        }
        account.close(reason, claimants, clock.instant());
        endSessions.of(accountId);
        log.record(Happening.ACCOUNT_CLOSED, accountId, staffSession);
        post.notice(MessageKind.ACCOUNT_CLOSED, accountId, reason);
    }
}
