package org.keju.review.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.keju.review.application.oversight.Page;
import org.keju.review.application.oversight.TrailSearch;
import org.keju.review.domain.Deed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who looked at whom, and who decided what, for those who audit it. */
@RestController
@RequestMapping("/api/reviews/trail")
class TrailController {

    private final TrailSearch search;

    TrailController(TrailSearch search) {
        this.search = search;
    }

    @GetMapping
    Page<TrailSearch.Entry> read(
            @RequestParam(defaultValue = "") @Size(max = 32) String number,
            @RequestParam Optional<UUID> actor,
            @RequestParam Optional<Deed> deed,
            @RequestParam Optional<Instant> from,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        TrailSearch.Filter filter = new TrailSearch.Filter(
                number.isBlank() ? null : number.strip(), actor.orElse(null), deed.orElse(null), from.orElse(null));
        return search.run(filter, page, size);
    }
}
