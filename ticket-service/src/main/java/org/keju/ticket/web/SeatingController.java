package org.keju.ticket.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.kit.idempotency.Idempotent;
import org.keju.ticket.application.ArrangeSeats;
import org.keju.ticket.application.FindSeating;
import org.keju.ticket.application.ImportSites;
import org.keju.ticket.domain.Arrangement;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Sites and seating of an exam, for exam administrators (five-systems row 98). */
@RestController
@RequestMapping("/api/seating/{examId}")
class SeatingController {

    private final ImportSites importSites;
    private final ArrangeSeats arrangeSeats;
    private final FindSeating findSeating;

    SeatingController(ImportSites importSites, ArrangeSeats arrangeSeats, FindSeating findSeating) {
        this.importSites = importSites;
        this.arrangeSeats = arrangeSeats;
        this.findSeating = findSeating;
    }

    @PutMapping(path = "/sites", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ImportSites.Imported importSites(@PathVariable UUID examId, @RequestParam MultipartFile file) throws IOException {
        return importSites.run(examId, file.getBytes());
    }

    @GetMapping
    SeatingResponse find(@PathVariable UUID examId) {
        return SeatingResponse.of(findSeating.run(examId));
    }

    /** Takes long and saves as it goes; an arrangement that was broken off is completed by the next. */
    @Idempotent(inOneTransaction = false)
    @PostMapping("/arrangement")
    ArrangeSeats.Arranged arrange(
            @PathVariable UUID examId, @Valid @RequestBody(required = false) @Nullable ArrangementRequest request) {
        return request == null
                ? arrangeSeats.run(examId, null, false)
                : arrangeSeats.run(examId, request.seed(), request.over());
    }

    /**
     * Asks for an arrangement.
     *
     * @param seed numbers or words drawn in public; without one the service draws
     * @param startOver whether to take back every seat first, as long as no ticket can be printed
     */
    record ArrangementRequest(
            @Size(min = 1, max = 200) @Nullable String seed,
            @Nullable Boolean startOver) {

        boolean over() {
            return Boolean.TRUE.equals(startOver);
        }
    }

    /** How far the seating is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SeatingResponse(
            long completed,
            long seated,
            long seats,
            @Nullable Instant arrangedAt,
            List<Run> arrangements) {

        static SeatingResponse of(FindSeating.Progress progress) {
            return new SeatingResponse(
                    progress.completed(),
                    progress.seated(),
                    progress.seats(),
                    progress.arrangedAt(),
                    progress.runs().stream().map(Run::of).toList());
        }
    }

    /** One arrangement; without an end it was broken off, and the next one completed it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Run(
            String seed,
            boolean startedOver,
            Instant startedAt,
            @Nullable Instant finishedAt,
            int seated,
            int withoutSeat) {

        static Run of(Arrangement arrangement) {
            return new Run(
                    arrangement.seed(),
                    arrangement.startedOver(),
                    arrangement.startedAt(),
                    arrangement.finishedAt(),
                    arrangement.seated(),
                    arrangement.withoutSeat());
        }
    }
}
