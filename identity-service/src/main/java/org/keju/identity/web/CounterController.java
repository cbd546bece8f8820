package org.keju.identity.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.keju.identity.application.FindContacts;
import org.keju.identity.application.FindContacts.MaskedContact;
import org.keju.identity.application.LookUpCandidate;
import org.keju.identity.application.LookUpCandidate.Candidate;
import org.keju.identity.application.RecordContacts;
import org.keju.identity.domain.IdNumber;
import org.keju.kit.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What an office does for a candidate who stands at its counter. */
@RestController
class CounterController {

    private final LookUpCandidate lookUp;
    private final RecordContacts recordContacts;
    private final FindContacts find;
    private final StepUp stepUp;

    CounterController(LookUpCandidate lookUp, RecordContacts recordContacts, FindContacts find, StepUp stepUp) {
        this.lookUp = lookUp;
        this.recordContacts = recordContacts;
        this.find = find;
        this.stepUp = stepUp;
    }

    /** A POST, because an ID number has no place in an address. */
    @PostMapping("/api/identity/candidate-look-ups")
    @ResponseStatus(HttpStatus.OK)
    List<Candidate> lookUp(Caller caller, @Valid @RequestBody Requests.LookUp request) {
        stepUp.require(caller);
        return lookUp.run(IdNumber.parse(request.idNumber()));
    }

    @PostMapping("/api/identity/accounts/{id}/contacts")
    @ResponseStatus(HttpStatus.OK)
    List<MaskedContact> record(
            Caller caller, @PathVariable UUID id, @Valid @RequestBody Requests.RecordedContacts request) {
        stepUp.require(caller);
        recordContacts.run(id, request.addresses(), request.reason().strip());
        return find.run(id);
    }
}
