package org.keju.ticket.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.keju.kit.problem.FieldProblem;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.problem.ProblemMapping;
import org.keju.ticket.application.ImportScores;
import org.keju.ticket.application.TicketPrinter;
import org.keju.ticket.domain.SeatingRefused;
import org.keju.ticket.domain.TicketRefused;
import org.keju.ticket.domain.scores.ScoreFileRefused;
import org.keju.ticket.domain.scores.ScoresRefused;
import org.keju.ticket.domain.sites.SiteFileRefused;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says which problem each refusal of the domain is. */
@Configuration(proxyBeanMethods = false)
class TicketProblemMappings {

    private static final Duration UNTIL_AN_IMPORT_IS_DONE = Duration.ofSeconds(30);

    @Bean
    ProblemMapping ticketRefused() {
        return ProblemMapping.of(
                TicketRefused.class,
                refused -> new ProblemException(TicketProblem.of(refused.reason()), refused.arguments()));
    }

    @Bean
    ProblemMapping seatingRefused() {
        return ProblemMapping.of(
                SeatingRefused.class,
                refused -> new ProblemException(TicketProblem.of(refused.reason()), refused.arguments()));
    }

    @Bean
    ProblemMapping printerBusy() {
        return ProblemMapping.of(
                TicketPrinter.PrinterBusy.class, busy -> new ProblemException(TicketProblem.TICKET_PRINTER_BUSY));
    }

    @Bean
    ProblemMapping siteFileRefused() {
        return ProblemMapping.of(SiteFileRefused.class, refused -> {
            List<FieldProblem> errors =
                    refused.faults().stream().map(TicketProblemMappings::error).toList();
            return new ProblemException(TicketProblem.SEATING_SITE_FILE, errors.size()).withErrors(errors);
        });
    }

    @Bean
    ProblemMapping scoresRefused() {
        return ProblemMapping.of(
                ScoresRefused.class, refused -> new ProblemException(TicketProblem.of(refused.reason())));
    }

    @Bean
    ProblemMapping scoreFileRefused() {
        return ProblemMapping.of(ScoreFileRefused.class, refused -> {
            List<FieldProblem> errors =
                    refused.faults().stream().map(TicketProblemMappings::error).toList();
            return new ProblemException(TicketProblem.SCORE_FILE, refused.count()).withErrors(errors);
        });
    }

    @Bean
    ProblemMapping scoreImportBusy() {
        return ProblemMapping.of(
                ImportScores.ImportBusy.class,
                busy -> new ProblemException(TicketProblem.SCORE_IMPORT_BUSY).retryAfter(UNTIL_AN_IMPORT_IS_DONE));
    }

    private static FieldProblem error(SiteFileRefused.Fault fault) {
        return error("site-file.", fault.line(), fault.column(), fault.reason(), fault.argument());
    }

    private static FieldProblem error(ScoreFileRefused.Fault fault) {
        return error("score-file.", fault.line(), fault.column(), fault.reason(), fault.argument());
    }

    /** Points to {@code /lines/<line of the file>/<column>}. */
    private static FieldProblem error(String file, int line, String column, Enum<?> reason, String argument) {
        String place = column.isEmpty() ? "" : "/" + column;
        String code = file + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new FieldProblem("/lines/" + line + place, code, Integer.toString(line), argument);
    }
}
