package org.keju.identity.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.identity.application.RecoveryAskers.Asker;
import org.keju.identity.domain.Account;
import org.keju.identity.domain.OneTimeCode.Purpose;
import org.keju.identity.domain.Recoveries;
import org.keju.identity.domain.Recovery;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds out whom a forgotten password concerns and sends the code. Who has no account has a code that nobody is told. */
@Service
class AnswerRecovery {

    private final Recoveries recoveries;
    private final RecoveryQuestions questions;
    private final FindByLogIn find;
    private final RecoveryAskers askers;
    private final ContactAddresses addresses;
    private final Codes codes;
    private final SecurityLog log;

    AnswerRecovery(
            Recoveries recoveries,
            RecoveryQuestions questions,
            FindByLogIn find,
            RecoveryAskers askers,
            ContactAddresses addresses,
            Codes codes,
            SecurityLog log) {
        this.recoveries = recoveries;
        this.questions = questions;
        this.find = find;
        this.askers = askers;
        this.addresses = addresses;
        this.codes = codes;
        this.log = log;
    }

    @Transactional
    public void run(UUID recoveryId) {
        recoveries.lockUnanswered(recoveryId).ifPresent(this::answer);
    }

    private void answer(Recovery recovery) {
        RecoveryQuestion question = questions.open(recovery.askedFor().orElseThrow());
        Optional<UUID> account =
                question.chooseFrom(find.run(question.login()).accounts()).map(Account::id);
        log.record(Happening.RECOVERY_ASKED, account.orElse(null), null);
        Optional<Asker> asker = account.flatMap(accountId -> askers.admit(accountId, question));
        CodeLetter letter = new CodeLetter(
                MessageKind.RECOVERY_CODE,
                asker.map(Asker::accountId).map(addresses::inUseBy).orElse(List.of()),
                asker.filter(Asker::known).isPresent());
        boolean told = codes.issue(recovery.id(), Purpose.RECOVERY, letter);
        asker.filter(ignored -> told)
                .ifPresentOrElse(one -> recovery.concerns(one.accountId(), one.index()), recovery::concernsNobody);
    }
}
