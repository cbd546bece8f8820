package org.keju.ticket.web;

import java.util.List;
import java.util.UUID;
import org.keju.kit.security.Caller;
import org.keju.ticket.application.FindSites;
import org.keju.ticket.application.PrintRoomPapers;
import org.keju.ticket.domain.SiteOverview;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the people of a test site print before the day. Who prints names is written into the log. */
@RestController
@RequestMapping("/api/seating/{examId}")
class RoomPapersController {

    private static final Logger log = LoggerFactory.getLogger(RoomPapersController.class);

    private final FindSites findSites;
    private final PrintRoomPapers print;

    RoomPapersController(FindSites findSites, PrintRoomPapers print) {
        this.findSites = findSites;
        this.print = print;
    }

    @GetMapping("/sites")
    List<SiteResponse> sites(@PathVariable UUID examId) {
        return SiteResponse.all(findSites.all(examId));
    }

    @GetMapping("/sites/{siteId}")
    SiteOverview site(@PathVariable UUID examId, @PathVariable UUID siteId) {
        return findSites.one(examId, siteId);
    }

    @GetMapping(path = "/sites/{siteId}/room-list.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] roomList(@PathVariable UUID examId, @PathVariable UUID siteId) {
        return print.roomList(examId, siteId);
    }

    @GetMapping(path = "/rooms/{roomId}/desk-labels.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] deskLabels(@PathVariable UUID examId, @PathVariable UUID roomId, Caller caller) {
        log.info("{} prints the desk labels of room {}", caller.id(), roomId);
        return print.deskLabels(examId, roomId);
    }

    @GetMapping(path = "/rooms/{roomId}/attendance.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] attendance(@PathVariable UUID examId, @PathVariable UUID roomId, Caller caller) {
        log.info("{} prints the attendance sheet of room {}", caller.id(), roomId);
        return print.attendanceSheet(examId, roomId);
    }
}
