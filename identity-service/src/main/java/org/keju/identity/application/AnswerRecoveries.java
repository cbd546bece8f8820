package org.keju.identity.application;

import java.util.List;
import java.util.UUID;
import org.keju.identity.domain.Account;
import org.keju.identity.domain.ContactAddress;
import org.keju.identity.domain.OneTimeCode.Purpose;
import org.keju.identity.domain.Recoveries;
import org.keju.identity.domain.Recovery;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds out whom forgotten passwords concern and sends their codes. Who has no account has a code that nobody is told. */
@Service
public class AnswerRecoveries {

    private final Recoveries recoveries;
    private final FindByLogIn find;
    private final ContactAddresses addresses;
    private final Codes codes;
    private final RecoveryQuestions questions;
    private final SecurityLog log;

    AnswerRecoveries(
            Recoveries recoveries,
            FindByLogIn find,
            ContactAddresses addresses,
            Codes codes,
            RecoveryQuestions questions,
            SecurityLog log) {
        this.recoveries = recoveries;
        this.find = find;
        this.addresses = addresses;
        this.codes = codes;
        this.questions = questions;
        this.log = log;
    }

    @Transactional
    public void run() {
        recoveries.lockUnanswered().forEach(this::answer);
    }

    private void answer(Recovery recovery) {
        RecoveryQuestion question = questions.open(recovery.askedFor().orElseThrow());
        UUID accountId =
                question.chooseFrom(find.run(question.login())).map(Account::id).orElse(null);
        List<ContactAddress> to = accountId == null ? List.of() : addresses.inUseBy(accountId);
        recovery.concerns(accountId);
        log.record(Happening.RECOVERY_ASKED, accountId, null);
        codes.issue(recovery.subject(), Purpose.RECOVERY, MessageKind.RECOVERY_CODE, to);
    }
}
