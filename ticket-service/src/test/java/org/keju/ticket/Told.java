package org.keju.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.keju.events.LocalizedText;
import org.keju.events.application.ApplicationCompleted;
import org.keju.events.application.ApplicationCompletedV1;
import org.keju.events.exam.ExamPublished;
import org.keju.ticket.domain.TicketFixture;

/** What other services and administrators tell this one. */
final class Told {

    static final byte[] PHOTO = TicketFixture.photo();
    static final String NAME = "𠮷𡃁";

    private static final String CITY = "310000";

    private Told() {}

    /** Somebody whose application is complete. */
    record Candidate(UUID examId, UUID applicationId, UUID accountId, UUID photoId, int number) {

        /** As somebody in an exam that has neither photos nor a choice of cities. */
        ApplicationCompleted completedBare() {
            ApplicationCompleted usual = completed();
            return new ApplicationCompleted(
                    applicationId,
                    examId,
                    accountId,
                    usual.applicationNumber(),
                    usual.positionKey(),
                    usual.positionTitle(),
                    usual.agencyName(),
                    null,
                    null,
                    null,
                    null,
                    NAME,
                    usual.maskedIdNumber());
        }

        /** As services said it before exams could do without photos. */
        ApplicationCompletedV1 completedInFormerWords() {
            ApplicationCompleted usual = completed();
            return new ApplicationCompletedV1(
                    applicationId,
                    examId,
                    accountId,
                    usual.applicationNumber(),
                    usual.positionKey(),
                    usual.positionTitle(),
                    usual.agencyName(),
                    CITY,
                    photoId,
                    null,
                    null,
                    NAME,
                    usual.maskedIdNumber());
        }

        ApplicationCompleted completed() {
            return completed(null, null);
        }

        ApplicationCompleted completed(@Nullable List<String> papers, @Nullable Boolean accessibleRoom) {
            return new ApplicationCompleted(
                    applicationId,
                    examId,
                    accountId,
                    "2026-0000-%04d".formatted(number),
                    "130/00" + number % 7,
                    "一级行政执法员",
                    "国家税务总局上海市税务局",
                    CITY,
                    photoId,
                    papers,
                    accessibleRoom,
                    NAME,
                    "310***********1234");
        }
    }

    static List<Candidate> candidates(UUID examId, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number ->
                        new Candidate(examId, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), number))
                .toList();
    }

    static ExamPublished examPublished(UUID examId, String code) {
        return examPublished(examId, code, 1, RunningTicketService.OPENS);
    }

    static ExamPublished examPublished(UUID examId, String code, int version, Instant opensAt) {
        ExamPublished.Subject aptitude = new ExamPublished.Subject(
                "XC",
                new LocalizedText("行政职业能力测验", "Aptitude"),
                LocalDate.of(2026, 11, 29),
                LocalTime.of(9, 0),
                LocalTime.of(11, 0));
        return new ExamPublished(
                examId,
                code,
                version,
                new LocalizedText("示例机关2026年度考试录用公务员", "Sample examination 2026"),
                "Asia/Shanghai",
                new ExamPublished.PhotoRule(0, 1, 295, 295, 413, 413, List.of(), 295, 413, false, null),
                List.of(),
                List.of(),
                new ExamPublished.TicketRule(
                        opensAt,
                        RunningTicketService.CLOSES,
                        List.of(aptitude),
                        List.of(new LocalizedText("请携带身份证。", "Bring your identity card."))),
                null,
                null,
                List.of(new ExamPublished.City("310000", new LocalizedText("上海", "Shanghai"))),
                Instant.parse("2026-10-20T01:30:00Z"));
    }

    /** A site file with one room. */
    static String oneRoom(int seats) {
        return """
                city_code,site_code,site_name,address,room_code,room_name,seats,accessible
                310000,001,上海示范中学,示范路100号,005,305教室,%d,no
                """.formatted(seats);
    }
}
