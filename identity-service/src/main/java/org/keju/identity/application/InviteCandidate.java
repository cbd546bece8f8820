package org.keju.identity.application;

import java.time.Clock;
import java.util.UUID;
import org.keju.identity.application.InviteCandidates.Line;
import org.keju.identity.application.InviteCandidates.Outcome;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.CandidateAccount;
import org.keju.identity.domain.Claims;
import org.keju.identity.domain.ContactAddress;
import org.keju.identity.domain.IdNumber;
import org.keju.identity.domain.OneTimeCode.Purpose;
import org.keju.identity.domain.PersonName;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.keju.kit.ids.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens an account that waits for activation, or sends another code to whoever it waits for. */
@Service
class InviteCandidate {

    private final Accounts accounts;
    private final AccountHolders holders;
    private final PasswordHashing hashing;
    private final Codes codes;
    private final SecurityLog log;
    private final KeepNewAccount keep;
    private final VouchForContact vouch;
    private final Clock clock;

    InviteCandidate(
            Accounts accounts,
            AccountHolders holders,
            PasswordHashing hashing,
            Codes codes,
            SecurityLog log,
            KeepNewAccount keep,
            VouchForContact vouch,
            Clock clock) {
        this.accounts = accounts;
        this.holders = holders;
        this.hashing = hashing;
        this.codes = codes;
        this.log = log;
        this.keep = keep;
        this.vouch = vouch;
        this.clock = clock;
    }

    @Transactional
    public Line run(IdNumber idNumber, PersonName name, ContactAddress address) {
        Claims claims = accounts.lockClaims(holders.indexesOf(idNumber));
        return claims.present().stream()
                .filter(claimant -> claimant.isCalled(name))
                .findFirst()
                .map(known -> known.isWaitingForActivation()
                        ? send(known.id(), address, Outcome.INVITED_AGAIN)
                        : Line.of(Outcome.ALREADY_ACTIVE, known.id()))
                .orElseGet(() -> claims.present().isEmpty()
                        ? send(open(idNumber, name, claims), address, Outcome.INVITED)
                        : Line.of(Outcome.KNOWN_UNDER_ANOTHER_NAME, null));
    }

    private UUID open(IdNumber idNumber, PersonName name, Claims claims) {
        return keep.run(
                CandidateAccount.invite(Ids.next(), name, holders.seal(idNumber), hashing.nobodys(), clock.instant()),
                claims);
    }

    private Line send(UUID accountId, ContactAddress address, Outcome outcome) {
        vouch.run(accountId, address);
        log.record(Happening.INVITED, accountId, null);
        boolean sent = codes.issue(accountId, Purpose.ACTIVATION, CodeLetter.of(MessageKind.ACTIVATION_CODE, address));
        return Line.of(sent ? outcome : Outcome.INVITED_OFTEN, accountId);
    }
}
