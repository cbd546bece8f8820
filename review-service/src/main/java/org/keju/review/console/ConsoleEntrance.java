package org.keju.review.console;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Leads whoever leaves out the last slash to the console. The address stays relative: the gateway has a name of its own. */
@RestController
class ConsoleEntrance {

    private static final URI FOLDER = URI.create("/console/");

    @GetMapping("/console")
    ResponseEntity<Void> enter() {
        return ResponseEntity.status(HttpStatus.FOUND).location(FOLDER).build();
    }
}
