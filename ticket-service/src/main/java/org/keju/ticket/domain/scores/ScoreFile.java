package org.keju.ticket.domain.scores;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keju.ticket.domain.TicketNumber;
import org.keju.ticket.domain.scores.ScoreFileRefused.Fault;
import org.keju.ticket.domain.scores.ScoreFileRefused.Reason;
import org.keju.ticket.domain.tables.Line;

/**
 * A table with scores: under a heading one line for each paper of each candidate, with ticket number, code of the subject, and
 * points with at most two decimals, or 缺考/absent or 违纪/void. All of it is taken or nothing.
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
    private final List<Fault> faults = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Paper, Integer> lineByPaper = new HashMap<>();

    private ScoreFile(Set<String> subjects) {
        this.subjects = subjects;
    }

    /** One line of the file. */
    public record Entry(int line, TicketNumber ticket, String subject, Result result) {}

    private record Paper(TicketNumber ticket, String subject) {}

    /** What a file says, and what is wrong with it so far. */
    public record Reading(List<Entry> entries, List<Fault> faults) {}

    /**
     * Reads a table, without yet knowing whose the ticket numbers are.
     *
     * @param subjects the codes of the exam's subjects
     */
    public static Reading read(List<Line> lines, Set<String> subjects) {
        ScoreFile file = new ScoreFile(subjects);
        file.read(lines);
        return new Reading(List.copyOf(file.entries), List.copyOf(file.faults));
    }

    /** A fault in the ticket number of a line. */
    public static Fault ticketFault(Entry entry, Reason reason) {
        return new Fault(entry.line(), TICKET_NUMBER, reason, "");
    }

    /** A fault in the subject of a line. */
    public static Fault subjectFault(Entry entry, Reason reason) {
        return new Fault(entry.line(), SUBJECT, reason, "");
    }

    private void read(List<Line> lines) {
        if (lines.isEmpty() || !isHeading(lines.getFirst())) {
            faults.add(new Fault(1, "", Reason.HEADER, String.join(",", ENGLISH)));
        } else if (lines.size() == 1) {
            faults.add(new Fault(1, "", Reason.NO_SCORES, ""));
        } else if (lines.size() > MAX_LINES + 1) {
            faults.add(new Fault(lines.getLast().number(), "", Reason.TOO_MANY_LINES, Integer.toString(MAX_LINES)));
        } else {
            lines.stream().skip(1).forEach(this::line);
        }
    }

    private static boolean isHeading(Line line) {
        return line.cells().equals(ENGLISH) || line.cells().equals(CHINESE);
    }

    private void line(Line line) {
        if (line.cells().size() != COLUMNS) {
            faults.add(new Fault(line.number(), "", Reason.CELLS, Integer.toString(COLUMNS)));
            return;
        }
        Optional<TicketNumber> ticket = TicketNumber.parse(line.cells().get(0));
        String subject = line.cells().get(1);
        Optional<Result> result = Result.parse(line.cells().get(2));
        // numbers count as the same however they are grouped
        Integer earlier = ticket.map(number -> lineByPaper.putIfAbsent(new Paper(number, subject), line.number()))
                .orElse(null);
        check(line, ticket.isPresent(), TICKET_NUMBER, Reason.NOT_A_TICKET_NUMBER, null);
        check(line, subjects.contains(subject), SUBJECT, Reason.SUBJECT_UNKNOWN, null);
        check(line, result.isPresent(), SCORE, Reason.NOT_A_SCORE, null);
        check(line, earlier == null, TICKET_NUMBER, Reason.REPEATED, earlier);
        if (ticket.isPresent() && result.isPresent() && subjects.contains(subject)) {
            entries.add(new Entry(line.number(), ticket.get(), subject, result.get()));
        }
    }

    private void check(Line line, boolean well, String column, Reason otherwise, @Nullable Integer other) {
        if (!well) {
            faults.add(new Fault(line.number(), column, otherwise, other == null ? "" : other.toString()));
        }
    }
}
