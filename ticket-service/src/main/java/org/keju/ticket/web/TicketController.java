package org.keju.ticket.web;

import java.util.UUID;
import org.keju.kit.security.Caller;
import org.keju.ticket.application.FindScore;
import org.keju.ticket.application.FindTicket;
import org.keju.ticket.application.PrintTicket;
import org.keju.ticket.application.TicketSeal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The candidate's ticket (five-systems rows 94 to 97). */
@RestController
@RequestMapping("/api/tickets")
class TicketController {

    private final FindTicket findTicket;
    private final PrintTicket printTicket;
    private final TicketSeal seal;
    private final FindScore findScore;

    TicketController(FindTicket findTicket, PrintTicket printTicket, TicketSeal seal, FindScore findScore) {
        this.findTicket = findTicket;
        this.printTicket = printTicket;
        this.seal = seal;
        this.findScore = findScore;
    }

    @GetMapping("/{applicationId}")
    TicketResponse find(@PathVariable UUID applicationId, Caller caller) {
        return TicketResponse.of(findTicket.run(applicationId, caller.id()));
    }

    @GetMapping("/{applicationId}/ticket.pdf")
    ResponseEntity<byte[]> print(@PathVariable UUID applicationId, Caller caller) {
        PrintTicket.Printed printed = printTicket.run(applicationId, caller.id());
        ContentDisposition shown = ContentDisposition.inline()
                .filename("ticket-" + printed.number().value() + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(printed.pdf());
    }

    @GetMapping("/{applicationId}/score")
    ScoreResponse score(@PathVariable UUID applicationId, Caller caller) {
        return ScoreResponse.of(findScore.run(applicationId, caller.id()));
    }

    /** For the people at the door: the key that proves tickets, in a form every library reads. */
    @GetMapping("/verification-key")
    VerificationKey verificationKey() {
        return new VerificationKey("Ed25519", seal.verificationKey());
    }

    /**
     * A public key.
     *
     * @param publicKey base64 of its SubjectPublicKeyInfo (X.509)
     */
    record VerificationKey(String algorithm, String publicKey) {}
}
