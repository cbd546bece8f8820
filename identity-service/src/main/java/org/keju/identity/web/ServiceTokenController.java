package org.keju.identity.web;

import jakarta.validation.Valid;
import org.keju.identity.application.IssueServiceToken;
import org.keju.identity.application.IssuedToken;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tokens for services; the gateway does not lead here. */
@RestController
class ServiceTokenController {

    private final IssueServiceToken issue;

    ServiceTokenController(IssueServiceToken issue) {
        this.issue = issue;
    }

    @PostMapping("/internal/service-tokens")
    IssuedToken issue(@Valid @RequestBody Requests.ServiceToken request) {
        return issue.run(request.service(), request.secret());
    }
}
