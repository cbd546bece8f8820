package org.keju.identity.web;

import jakarta.validation.Valid;
import java.util.List;
import org.keju.identity.application.ChangeContacts;
import org.keju.identity.application.FindContacts;
import org.keju.identity.application.FindContacts.MaskedContact;
import org.keju.identity.application.VerifyContact;
import org.keju.kit.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How a candidate can be reached. */
@RestController
class ContactController {

    private final FindContacts find;
    private final ChangeContacts change;
    private final VerifyContact verify;

    ContactController(FindContacts find, ChangeContacts change, VerifyContact verify) {
        this.find = find;
        this.change = change;
        this.verify = verify;
    }

    @GetMapping("/api/identity/me/contacts")
    List<MaskedContact> contacts(Caller caller) {
        return find.run(caller.id());
    }

    /** Sends a code to each new address. */
    @PutMapping("/api/identity/me/contacts")
    List<MaskedContact> change(Caller caller, @Valid @RequestBody Requests.Contacts request) {
        change.run(caller.id(), request.currentPassword(), request.addresses());
        return find.run(caller.id());
    }

    @PostMapping("/api/identity/me/contacts/verifications")
    @ResponseStatus(HttpStatus.OK)
    List<MaskedContact> verify(Caller caller, @Valid @RequestBody Requests.Verification request) {
        verify.run(caller.id(), request.channel(), request.code());
        return find.run(caller.id());
    }
}
