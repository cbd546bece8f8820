package org.keju.application.web;

import java.util.UUID;
import org.keju.application.application.FindApplications;
import org.keju.kit.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows a candidate an application as it stands after a request, with the tag that the next change must carry. */
@Component
class ApplicationAnswer {

    private final FindApplications find;

    ApplicationAnswer(FindApplications find) {
        this.find = find;
    }

    ResponseEntity<ApplicationResponse> of(UUID id, Caller caller) {
        ApplicationResponse response = ApplicationResponse.of(find.one(id, caller.id()));
        return ResponseEntity.ok().eTag(EntityTags.of(response.version())).body(response);
    }
}
