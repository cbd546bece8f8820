package org.keju.ticket.domain.scores;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keju.ticket.domain.TicketNumber;
import org.keju.ticket.domain.scores.ScoreFileRefused.Fault;
import org.keju.ticket.domain.scores.ScoreFileRefused.Reason;
import org.keju.ticket.domain.tables.Csv;

class ScoreFileTest {

    private static final Set<String> SUBJECTS = Set.of("XC", "SL");
    private static final TicketNumber TICKET = TicketNumber.of(1, "310000", "001", "005", 17);

    @Test
    void readsPointsAndTheWordsForPapersWithoutAny() {
        ScoreFile.Reading reading = read("""
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
        ScoreFile.Reading reading = read("""
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
        ScoreFile.Reading reading = read("""
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

    private static ScoreFile.Reading read(String text) {
        return ScoreFile.read(Csv.read(text, ScoreFile.MAX_LINES + 2), SUBJECTS);
    }
}
