package org.keju.ticket.domain.scores;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.keju.ticket.domain.TicketNumber;
import org.keju.ticket.domain.scores.ScoreFileRefused.Fault;
import org.keju.ticket.domain.scores.ScoreFileRefused.Reason;
import org.keju.ticket.domain.tables.Line;

/**
 * A table with scores: under a heading one line for each paper of each candidate, with ticket number, code of the subject, and
 * points with at most two decimals, or 缺考/absent or 违纪/void. All of it is taken or nothing. Its lines come one by one and are
 * not kept.
 */
public final class ScoreFile {

    /** Of a file, in bytes. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    public static final int MAX_LINES = 500_000;

    private static final int COLUMNS = 3;
    private static final String TICKET_NUMBER = "ticket_number";
    private static final String SUBJECT = "subject";
    private static final String SCORE = "score";
    private static final List<String> ENGLISH = List.of(TICKET_NUMBER, SUBJECT, SCORE);
    private static final List<String> CHINESE = List.of("准考证号", "科目代码", "成绩");

    private final Set<String> subjects;
    private final ScoreFaults faults;
    private final Consumer<Entry> entries;
    private final Map<String, LinesByTicket> linesBySubject = new HashMap<>();
    private int lines;
    private boolean headed;

    /**
     * Begins to read a table, without knowing whose the ticket numbers are.
     *
     * @param subjects the codes of the exam's subjects
     * @param faults where what is wrong is noted
     * @param entries takes each sound line
     */
    public ScoreFile(Set<String> subjects, ScoreFaults faults, Consumer<Entry> entries) {
        this.subjects = subjects;
        this.faults = faults;
        this.entries = entries;
    }

    /** One line of the file. */
    public record Entry(int line, TicketNumber ticket, String subject, Result result) {}

    /** Notes a fault in the ticket number of a line. */
    public static void ticketFault(ScoreFaults faults, Entry entry, Reason reason) {
        faults.add(new Fault(entry.line(), TICKET_NUMBER, reason, ""));
    }

    /** Notes a fault in the subject of a line. */
    public static void subjectFault(ScoreFaults faults, Entry entry, Reason reason) {
        faults.add(new Fault(entry.line(), SUBJECT, reason, ""));
    }

    /** Takes the next line; blank ones do not count. What comes after a missing heading or after too many lines is passed over. */
    public void take(Line line) {
        if (line.isBlank()) {
            return;
        }
        if (lines == 0) {
            headed = line.cells().equals(ENGLISH) || line.cells().equals(CHINESE);
        } else if (headed && lines <= MAX_LINES) {
            read(line);
        } else if (headed && lines == MAX_LINES + 1) {
            faults.add(new Fault(line.number(), "", Reason.TOO_MANY_LINES, Integer.toString(MAX_LINES)));
        }
        lines++;
    }

    /** Ends the table. */
    public void end() {
        if (!headed) {
            faults.add(new Fault(1, "", Reason.HEADER, String.join(",", ENGLISH)));
        } else if (lines == 1) {
            faults.add(new Fault(1, "", Reason.NO_SCORES, ""));
        }
    }

    private void read(Line line) {
        if (line.cells().size() != COLUMNS) {
            faults.add(new Fault(line.number(), "", Reason.CELLS, Integer.toString(COLUMNS)));
            return;
        }
        Optional<TicketNumber> ticket = TicketNumber.parse(line.cells().get(0));
        String subject = line.cells().get(1);
        Optional<Result> result = Result.parse(line.cells().get(2));
        boolean known = subjects.contains(subject);
        check(line, ticket.isPresent(), TICKET_NUMBER, Reason.NOT_A_TICKET_NUMBER);
        check(line, known, SUBJECT, Reason.SUBJECT_UNKNOWN);
        check(line, result.isPresent(), SCORE, Reason.NOT_A_SCORE);
        if (ticket.isPresent() && known) {
            refuseRepeated(line, ticket.get(), subject);
            result.ifPresent(sound -> entries.accept(new Entry(line.number(), ticket.get(), subject, sound)));
        }
    }

    private void check(Line line, boolean well, String column, Reason otherwise) {
        if (!well) {
            faults.add(new Fault(line.number(), column, otherwise, ""));
        }
    }

    private void refuseRepeated(Line line, TicketNumber ticket, String subject) {
        int earlier = linesBySubject
                .computeIfAbsent(subject, first -> new LinesByTicket())
                .putIfAbsent(ticket, line.number());
        if (earlier > 0) {
            faults.add(new Fault(line.number(), TICKET_NUMBER, Reason.REPEATED, Integer.toString(earlier)));
        }
    }
}
