package org.keju.identity.application;

import java.util.Optional;
import java.util.UUID;
import org.keju.identity.application.guard.LogInGuard;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.CandidateAccount;
import org.keju.identity.domain.OneTimeCode;
import org.keju.identity.domain.OneTimeCode.Purpose;
import org.keju.identity.domain.Password;
import org.keju.identity.domain.PasswordHash;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Redeems a code for a new password, which ends every session of the account. */
@Service
class KeepPasswordByCode {

    private final Codes codes;
    private final Accounts accounts;
    private final PersonalWords words;
    private final EndSessions endSessions;
    private final LogInGuard guard;
    private final Post post;
    private final SecurityLog log;

    KeepPasswordByCode(
            Codes codes,
            Accounts accounts,
            PersonalWords words,
            EndSessions endSessions,
            LogInGuard guard,
            Post post,
            SecurityLog log) {
        this.codes = codes;
        this.accounts = accounts;
        this.words = words;
        this.endSessions = endSessions;
        this.guard = guard;
        this.post = post;
        this.log = log;
    }

    /**
     * What somebody with a code wants.
     *
     * @param subject what the code was issued for
     * @param accountId whose password it is; nobody's for want of an account
     */
    record Change(Purpose purpose, UUID subject, UUID accountId, String code, Password password, PasswordHash hash) {}

    /**
     * Answers whether the code was right. A wrong one is no exception here, because the try that it cost has to be kept; it is
     * logged whether or not there is such an account, so that both refusals write as much.
     *
     * @throws org.keju.identity.domain.EntryRefused when the password leans on what is known of the person; said only to who has
     *     the right code, which stays good
     */
    @Transactional
    public boolean run(Change change, Happening happening) {
        Optional<CandidateAccount> account = accounts.lockCandidate(change.accountId());
        Optional<OneTimeCode> code = codes.find(change.subject(), change.purpose(), change.code());
        if (code.isEmpty() || account.isEmpty()) {
            log.record(Happening.CODE_REFUSED, account.map(CandidateAccount::id).orElse(null), null);
            return false;
        }
        change.password().requireSecretBeside(words.of(account.get()));
        code.get().use();
        account.get().changePassword(change.hash());
        endSessions.of(account.get().id());
        guard.passwordReplaced(account.get().id());
        post.notice(MessageKind.PASSWORD_SET, account.get().id(), "");
        log.record(happening, account.get().id(), null);
        return true;
    }
}
