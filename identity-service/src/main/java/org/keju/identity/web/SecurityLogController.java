package org.keju.identity.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.identity.domain.SecurityLog.Happening;
import org.keju.identity.securitylog.ReadSecurityLog;
import org.keju.identity.securitylog.ReadSecurityLog.Filter;
import org.keju.identity.securitylog.ReadSecurityLog.Hour;
import org.keju.identity.securitylog.ReadSecurityLog.Page;
import org.keju.identity.securitylog.SecurityLogCheck;
import org.keju.identity.securitylog.SecurityLogCheck.Finding;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The security log, for those who answer for it. */
@RestController
@RequestMapping("/api/identity/security-log")
class SecurityLogController {

    private static final Duration CHARTED = Duration.ofDays(1);
    private static final Duration LONGEST_CHART = Duration.ofDays(14);

    private final ReadSecurityLog read;
    private final SecurityLogCheck check;
    private final Clock clock;

    SecurityLogController(ReadSecurityLog read, SecurityLogCheck check, Clock clock) {
        this.read = read;
        this.check = check;
        this.clock = clock;
    }

    @GetMapping
    Page page(
            @RequestParam Optional<UUID> account,
            @RequestParam Optional<Happening> happening,
            @RequestParam Optional<Outcome> outcome,
            @RequestParam Optional<Instant> from,
            @RequestParam Optional<Instant> until,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        Filter filter = new Filter(
                account.orElse(null),
                happening.map(Enum::name).orElse(null),
                outcome.map(Enum::name).orElse(null),
                from.orElse(null),
                until.orElse(null));
        return read.run(filter, page, size);
    }

    /** The last day unless told otherwise, and at most two weeks. */
    @GetMapping("/hours")
    List<Hour> hours(@RequestParam Optional<Instant> from, @RequestParam Optional<Instant> until) {
        Instant end = until.orElseGet(clock::instant);
        Instant start = from.orElse(end.minus(CHARTED));
        Instant earliest = end.minus(LONGEST_CHART);
        return read.hours(start.isBefore(earliest) ? earliest : start, end);
    }

    @GetMapping("/check")
    Finding check() {
        return check.run();
    }

    /** As the log writes it. */
    enum Outcome {
        DONE,
        REFUSED
    }
}
