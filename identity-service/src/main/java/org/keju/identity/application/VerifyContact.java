package org.keju.identity.application;

import java.time.Clock;
import java.util.UUID;
import org.keju.identity.domain.Channel;
import org.keju.identity.domain.CodeRefused;
import org.keju.identity.domain.Contact;
import org.keju.identity.domain.Contacts;
import org.keju.identity.domain.OneTimeCode;
import org.keju.identity.domain.OneTimeCode.Purpose;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a new address into use once the code sent to it has come back. */
@Service
public class VerifyContact {

    private final Contacts contacts;
    private final ContactAddresses addresses;
    private final Codes codes;
    private final SecurityLog log;
    private final Clock clock;

    VerifyContact(Contacts contacts, ContactAddresses addresses, Codes codes, SecurityLog log, Clock clock) {
        this.contacts = contacts;
        this.addresses = addresses;
        this.codes = codes;
        this.log = log;
        this.clock = clock;
    }

    /** A wrong code costs a try, so its refusal must not undo the transaction. */
    @Transactional(noRollbackFor = CodeRefused.class)
    public void run(UUID accountId, Channel channel, String digits) {
        OneTimeCode code =
                codes.find(accountId, Purpose.contactBy(channel), digits).orElseThrow(CodeRefused::new);
        Contact contact = contacts.findByAccountIdAndChannel(accountId, channel).orElseThrow(CodeRefused::new);
        code.use();
        addresses.pendingOf(contact).ifPresent(address -> contact.verify(addresses.seal(address), clock.instant()));
        log.record(Happening.CONTACT_VERIFIED, accountId, null);
    }
}
