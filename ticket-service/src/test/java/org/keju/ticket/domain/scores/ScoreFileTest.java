package org.keju.ticket.domain.scores;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keju.ticket.domain.TicketNumber;
import org.keju.ticket.domain.scores.ScoreFileRefused.Fault;
import org.keju.ticket.domain.scores.ScoreFileRefused.Reason;
import org.keju.ticket.domain.tables.Line;
import org.keju.ticket.domain.tables.Lines;

class ScoreFileTest {

    private static final Set<String> SUBJECTS = Set.of("XC", "SL");
    private static final TicketNumber TICKET = TicketNumber.of(1, "310000", "001", "005", 17);

    @Test
    void readsPointsAndTheWordsForPapersWithoutAny() {
        Reading reading = read("""
                准考证号,科目代码,成绩
                %1$s,XC,68.5
                %2$s,SL,缺考
                """.formatted(TICKET.value(), TICKET.grouped()));

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.entries())
                .containsExactly(
                        new ScoreFile.Entry(2, TICKET, "XC", Result.scored(new BigDecimal("68.5"))),
                        new ScoreFile.Entry(3, TICKET, "SL", new Result(Mark.ABSENT, null)));
    }

    @ParameterizedTest
    @CsvSource({"0, SCORED", "100, SCORED", "9999.99, SCORED", "Absent, ABSENT", "VOID, VOID", "违纪, VOID"})
    void knowsWhatCountsAsAScore(String cell, Mark mark) {
        assertThat(Result.parse(cell)).map(Result::mark).contains(mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.234", "10000", "1e3", "=1+1", "NaN", "六十", "６８", "68,5"})
    void refusesWhatDoesNot(String cell) {
        assertThat(Result.parse(cell)).isEmpty();
    }

    @Test
    void namesEveryFaultOfEveryLine() {
        Reading reading = read("""
                ticket_number,subject,score
                %1$s,XC,60
                31000000100517,XC,60
                3.1E+19,ZZ,60
                %1$s,XC,61
                %1$s,SL
                %1$s,SL,hundred
                """.formatted(TICKET.value()));

        assertThat(reading.faults())
                .containsExactly(
                        new Fault(3, "ticket_number", Reason.NOT_A_TICKET_NUMBER, ""),
                        new Fault(4, "ticket_number", Reason.NOT_A_TICKET_NUMBER, ""),
                        new Fault(4, "subject", Reason.SUBJECT_UNKNOWN, ""),
                        new Fault(5, "ticket_number", Reason.REPEATED, "2"),
                        new Fault(6, "", Reason.CELLS, "3"),
                        new Fault(7, "score", Reason.NOT_A_SCORE, ""));
    }

    @Test
    void findsAPaperAgainHoweverItsTicketNumberIsWritten() {
        Reading reading = read("""
                ticket_number,subject,score
                %s,XC,60
                %s,XC,61
                """.formatted(TICKET.value(), TICKET.grouped()));

        assertThat(reading.faults()).containsExactly(new Fault(3, "ticket_number", Reason.REPEATED, "2"));
    }

    @Test
    void anEmptyFileAndOneWithoutItsHeadingAreRefused() {
        assertThat(read("").faults()).extracting(Fault::reason).containsExactly(Reason.HEADER);
        assertThat(read("ticket_number,subject,score\n").faults())
                .extracting(Fault::reason)
                .containsExactly(Reason.NO_SCORES);
        assertThat(read(TICKET.value() + ",XC,60\n").faults())
                .extracting(Fault::reason)
                .containsExactly(Reason.HEADER);
    }

    @Test
    void listsTheFirstHundredFaultsAndCountsThemAll() {
        String faulty = "x,XC,1\n".repeat(150);

        Reading reading = read("ticket_number,subject,score\n" + faulty);

        assertThat(reading.faults())
                .hasSize(100)
                .last()
                .isEqualTo(new Fault(101, "ticket_number", Reason.NOT_A_TICKET_NUMBER, ""));
        assertThat(reading.count()).isEqualTo(150);
    }

    @Test
    void refusesMoreLinesThanItTakes() {
        ScoreFaults faults = new ScoreFaults();
        ScoreFile file = new ScoreFile(SUBJECTS, faults, entry -> {});
        file.take(new Line(1, List.of("ticket_number", "subject", "score")));
        for (int line = 2; line <= ScoreFile.MAX_LINES + 10; line++) {
            int seat = line % 99 + 1;
            String room = "%03d".formatted(line / 99 % 999 + 1);
            String site = "%03d".formatted(line / 99 / 999 + 1);
            file.take(new Line(
                    line, List.of(TicketNumber.of(1, "310000", site, room, seat).value(), "XC", "60")));
        }
        file.end();

        assertThat(faults.first()).containsExactly(new Fault(500_002, "", Reason.TOO_MANY_LINES, "500000"));
    }

    private static Reading read(String text) {
        ScoreFaults faults = new ScoreFaults();
        List<ScoreFile.Entry> entries = new ArrayList<>();
        ScoreFile file = new ScoreFile(SUBJECTS, faults, entries::add);
        Lines.of(text).forEach(file::take);
        file.end();
        return new Reading(entries, faults.first(), faults.count());
    }

    private record Reading(List<ScoreFile.Entry> entries, List<Fault> faults, int count) {}
}
