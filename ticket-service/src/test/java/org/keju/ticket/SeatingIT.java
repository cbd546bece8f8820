package org.keju.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.events.application.ApplicationWithdrawn;
import org.keju.events.ticket.SeatAssigned;
import org.keju.kit.ids.UuidBytes;
import org.keju.ticket.domain.SeatRegister;
import org.keju.ticket.domain.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an administrator does with sites and seats. */
@Tag("row-98")
class SeatingIT extends RunningTicketService {

    private static final String OF_SEATS =
            " from seat s join arrangement a on a.id = s.arrangement_id where a.exam_id = ?";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SeatRegister register;

    @Test
    void aSiteFileReplacesTheRoomsOfTheExam() {
        UUID examId = anExam();

        importSites(examId, Told.oneRoom(30))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.sites")
                .isEqualTo(1)
                .jsonPath("$.rooms")
                .isEqualTo(1)
                .jsonPath("$.seats")
                .isEqualTo(30);
        importSites(examId, Told.oneRoom(25).replace("005", "006"))
                .expectStatus()
                .isOk();

        seating(examId).expectBody().jsonPath("$.seats").isEqualTo(25);
    }

    @Test
    void aFaultyFileChangesNothingAndEveryFaultIsNamed() {
        UUID examId = anExamWithSeats(30);

        importSites(examId, Told.oneRoom(20) + "310000,001,另一学校,示范路100号,006,306,300,no\n")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/lines/3/seats")
                .jsonPath("$.errors[0].code")
                .isEqualTo("site-file.not-a-number-of-seats")
                .jsonPath("$.errors[0].message")
                .isEqualTo("第 3 行：座位数应为 1 至 99。");

        seating(examId).expectBody().jsonPath("$.seats").isEqualTo(30);
    }

    @Test
    void aRoomInWhichSomebodySitsCannotGoAway() {
        UUID examId = anExamWithSeats(30);
        completed(examId, 3);
        arrange(examId, null).expectStatus().isOk();

        importSites(examId, Told.oneRoom(2))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:seating.room-in-use");
        importSites(examId, Told.oneRoom(3).replace("305教室", "一层大教室"))
                .expectStatus()
                .isOk();
    }

    @Test
    void aLaterRunAddsTheNewlyCompletedAndCountsWhoIsLeftOut() {
        UUID examId = anExamWithSeats(5);
        List<Told.Candidate> early = completed(examId, 3);
        arrange(examId, "draw of Monday")
                .expectBody()
                .jsonPath("$.seed")
                .isEqualTo("draw of Monday")
                .jsonPath("$.seated")
                .isEqualTo(3)
                .jsonPath("$.withoutSeat")
                .isEqualTo(0);
        List<String> numbers =
                early.stream().map(one -> awaitSeat(one).ticketNumber()).toList();

        completed(examId, 4);
        arrange(examId, "draw of Tuesday")
                .expectBody()
                .jsonPath("$.seated")
                .isEqualTo(2)
                .jsonPath("$.withoutSeat")
                .isEqualTo(2);

        seating(examId)
                .expectBody()
                .jsonPath("$.completed")
                .isEqualTo(7)
                .jsonPath("$.seated")
                .isEqualTo(5)
                .jsonPath("$.arrangedAt")
                .exists()
                .jsonPath("$.arrangements[0].seed")
                .isEqualTo("draw of Monday")
                .jsonPath("$.arrangements[1].withoutSeat")
                .isEqualTo(2);
        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.length() == 20);
        early.forEach(one -> ticket(one.applicationId(), one.accountId())
                .expectBody()
                .jsonPath("$.ticketNumber")
                .isEqualTo(numbers.get(early.indexOf(one))));
    }

    @Test
    void twoAdministratorsWhoPressAtOnceSeatEverybodyOnce() throws Exception {
        UUID examId = anExam();
        importSites(examId, manyRooms(20)).expectStatus().isOk();
        completed(examId, 450);

        try (ExecutorService administrators = Executors.newFixedThreadPool(3)) {
            Callable<Integer> press =
                    () -> arrange(examId, null).returnResult().getStatus().value();
            List<Future<Integer>> answers = administrators.invokeAll(List.of(press, press, press));
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(200, 409);
            }
        }

        assertThat(count("select count(distinct application_id)" + OF_SEATS, examId))
                .isEqualTo(450);
        assertThat(count("select count(distinct room_id, seat_number)" + OF_SEATS, examId))
                .isEqualTo(450);
        Awaitility.await().until(() -> announced(examId) >= 450);
        assertThat(announced(examId)).isEqualTo(450);
    }

    @Test
    void whoWithdrawsFreesTheSeatForTheNextRun() {
        UUID examId = anExamWithSeats(2);
        List<Told.Candidate> first = completed(examId, 2);
        arrange(examId, "1").expectBody().jsonPath("$.seated").isEqualTo(2);
        Told.Candidate gone = first.getFirst();
        String freed = awaitSeat(gone).ticketNumber();

        probe.send(new ApplicationWithdrawn(gone.applicationId(), gone.examId(), BEFORE));
        awaitTakingPart(examId, 1);
        List<Told.Candidate> later = completed(examId, 1);
        arrange(examId, "2").expectBody().jsonPath("$.seated").isEqualTo(1);

        assertThat(awaitSeat(later.getFirst()).ticketNumber()).isEqualTo(freed);
    }

    @Test
    void whoWithdrawsWithAPrintedTicketKeepsTheSeatFromOthersAndIsNotCounted() {
        UUID examId = anExamWithSeats(2);
        List<Told.Candidate> candidates = completed(examId, 2);
        arrange(examId, "1").expectBody().jsonPath("$.seated").isEqualTo(2);
        Told.Candidate printed = candidates.getFirst();
        jdbc.sql("update admission set status = 'ISSUED', issued_at = now(6) where application_id = ?")
                .param(UuidBytes.of(printed.applicationId()))
                .update();

        probe.send(new ApplicationWithdrawn(printed.applicationId(), examId, BEFORE));
        awaitTakingPart(examId, 1);
        seating(examId).expectBody().jsonPath("$.seated").isEqualTo(1);
        assertThat(count("select count(*)" + OF_SEATS, examId)).isEqualTo(2);

        probe.send(new ApplicationWithdrawn(candidates.getLast().applicationId(), examId, BEFORE));
        awaitTakingPart(examId, 0);
        seating(examId).expectBody().jsonPath("$.seated").isEqualTo(0);
        assertThat(count("select count(*)" + OF_SEATS, examId)).isEqualTo(1);
    }

    @Test
    void whoHasWithdrawnIsNotAdmittedByWhatArrivesLate() {
        UUID examId = anExamWithSeats(1);
        Told.Candidate candidate = completed(examId, 1).getFirst();
        probe.send(new ApplicationWithdrawn(candidate.applicationId(), examId, BEFORE));
        awaitTakingPart(examId, 0);

        probe.send(candidate.completed());
        completed(examId, 1);

        arrange(examId, "1").expectBody().jsonPath("$.seated").isEqualTo(1);
    }

    @Test
    void whoNeedsAnAccessibleRoomSitsInOneAndPapersAreNotMixed() {
        UUID examId = anExam();
        importSites(examId, Told.oneRoom(10) + """
                310000,001,上海示范中学,示范路100号,006,一层教室,10,yes
                310000,001,上海示范中学,示范路100号,007,307教室,10,no
                """).expectStatus().isOk();
        Told.Candidate inNeed =
                completed(examId, 1, one -> one.completed(null, true)).getFirst();
        completed(examId, 3, one -> one.completed(List.of("XC"), null));
        completed(examId, 3, one -> one.completed(List.of("XC", "SL"), null));

        arrange(examId, "1").expectBody().jsonPath("$.seated").isEqualTo(7);

        assertThat(awaitSeat(inNeed).roomCode()).isEqualTo("006");
        assertThat(jdbc.sql("""
                        select count(distinct coalesce(a.papers, 'XC')) from seat s
                          join admission a on a.application_id = s.application_id
                        where a.exam_id = ? group by s.room_id""")
                        .param(UuidBytes.of(examId))
                        .query(Integer.class)
                        .list())
                .containsOnly(1);
    }

    @Test
    void everythingCanBeArrangedAnewUntilTicketsAreOut() {
        UUID examId = anExamWithSeats(30);
        List<Told.Candidate> candidates = completed(examId, 20);
        arrange(examId, "first").expectStatus().isOk();
        Map<UUID, Integer> before = seatNumbers(examId);

        arrangeAnew(examId, "second").expectBody().jsonPath("$.seated").isEqualTo(20);
        assertThat(seatNumbers(examId)).hasSize(20).isNotEqualTo(before);
        arrangeAnew(examId, "first").expectStatus().isOk();
        assertThat(seatNumbers(examId)).isEqualTo(before);
        seating(examId).expectBody().jsonPath("$.seated").isEqualTo(20);
        candidates.forEach(candidate -> probe.await(
                SeatAssigned.class,
                event -> event.applicationId().equals(candidate.applicationId())
                        && Objects.equals(before.get(candidate.applicationId()), event.seatNumber())));

        clock.moveTo(OPENS);
        arrangeAnew(examId, "third")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:seating.tickets-out");
    }

    @Test
    void whatWasBrokenOffIsTakenBackAndNobodyHeardOfIt() {
        UUID examId = anExamWithSeats(3);
        List<Told.Candidate> candidates = completed(examId, 3);
        Told.Candidate half = candidates.getFirst();
        UUID brokenOff = leaveBrokenOff(examId, half);
        ticket(half.applicationId(), half.accountId())
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("WAITING");

        arrange(examId, "again").expectBody().jsonPath("$.seated").isEqualTo(3);

        candidates.forEach(this::awaitSeat);
        seating(examId).expectBody().jsonPath("$.seated").isEqualTo(3);
        assertThat(count("select count(*) from seat where arrangement_id = ?", brokenOff))
                .isZero();
        assertThat(announced(examId)).isEqualTo(3);
        assertThat(count("select count(*) from arrangement where id = ? and taken_back_at is not null", brokenOff))
                .isEqualTo(1);
    }

    @Test
    void whoWithdrewWhileSeatsWereGivenKeepsNone() {
        UUID examId = anExamWithSeats(3);
        List<Told.Candidate> candidates = completed(examId, 3);
        arrange(examId, "1").expectBody().jsonPath("$.seated").isEqualTo(3);
        byte[] arrangement = jdbc.sql("select id from arrangement where exam_id = ?")
                .param(UuidBytes.of(examId))
                .query(byte[].class)
                .single();
        withdrawnBehindTheRun(candidates.get(0));
        withdrawnBehindTheRun(candidates.get(1));
        jdbc.sql("update admission set issued_at = now(6) where application_id = ?")
                .param(UuidBytes.of(candidates.get(1).applicationId()))
                .update();

        assertThat(register.takeBackFromAbsent(examId, UuidBytes.toUuid(arrangement), List.of(new TestCity("310000"))))
                .isEqualTo(1);

        assertThat(seatNumbers(examId))
                .containsOnlyKeys(
                        candidates.get(1).applicationId(), candidates.get(2).applicationId());
    }

    /** As a run leaves somebody who withdrew after it had read who takes part. */
    private void withdrawnBehindTheRun(Told.Candidate candidate) {
        jdbc.sql("update admission set status = 'WITHDRAWN' where application_id = ?")
                .param(UuidBytes.of(candidate.applicationId()))
                .update();
    }

    @Test
    void whoHasASeatInAnotherCityGetsNoSecondOne() {
        UUID examId = anExam();
        importSites(examId, Told.oneRoom(2) + "110000,001,北京示范中学,示范路1号,001,101教室,2,no\n")
                .expectStatus()
                .isOk();
        Told.Candidate moved = completed(examId, 1).getFirst();
        arrange(examId, "1").expectBody().jsonPath("$.seated").isEqualTo(1);
        jdbc.sql("update admission set test_city = '110000' where application_id = ?")
                .param(UuidBytes.of(moved.applicationId()))
                .update();

        arrange(examId, "2").expectBody().jsonPath("$.seated").isEqualTo(0);
    }

    /** A run that died after it had given its first seat. */
    private UUID leaveBrokenOff(UUID examId, Told.Candidate candidate) {
        UUID arrangementId = UUID.randomUUID();
        jdbc.sql("""
                insert into arrangement (id, exam_id, seed, started_at, seated, without_seat, version)
                values (?, ?, 'broken off', now(6), 0, 0, 0)""").params(UuidBytes.of(arrangementId), UuidBytes.of(examId)).update();
        jdbc.sql("""
                insert into seat (room_id, seat_number, application_id, ticket_number, arrangement_id)
                select r.id, 3, ?, '99990000000000000000', ?
                from test_room r join test_site t on t.id = r.site_id where t.exam_id = ?""")
                .params(UuidBytes.of(candidate.applicationId()), UuidBytes.of(arrangementId), UuidBytes.of(examId))
                .update();
        jdbc.sql("update tally set seated = seated + 1 where exam_id = ? limit 1")
                .param(UuidBytes.of(examId))
                .update();
        return arrangementId;
    }

    private Map<UUID, Integer> seatNumbers(UUID examId) {
        Map<UUID, Integer> numbers = new HashMap<>();
        jdbc.sql("select application_id, seat_number" + OF_SEATS)
                .param(UuidBytes.of(examId))
                .query(row -> {
                    numbers.put(UuidBytes.toUuid(row.getBytes(1)), row.getInt(2));
                });
        return numbers;
    }

    @Test
    void anArrangementNeedsRoomsAndAnExam() {
        arrange(anExam(), null)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:seating.no-rooms");
        arrange(UUID.randomUUID(), null).expectStatus().isNotFound();
        arrange(anExamWithSeats(1), "").expectStatus().isBadRequest();
    }

    @Test
    void afterAFailedRunThePlanIsFree() {
        UUID examId = anExam();
        arrange(examId, null).expectStatus().isEqualTo(409);
        assertThat(count("select count(*) from arrangement where exam_id = ?", examId))
                .isZero();

        importSites(examId, Told.oneRoom(5)).expectStatus().isOk();
        arrange(examId, null).expectStatus().isOk();
    }

    @Test
    void theDemoExamComesWithItsSites() {
        UUID examId = UUID.randomUUID();
        probe.send(Told.examPublished(examId, "demo-2026"));
        awaitExam(examId);

        seating(examId).expectBody().jsonPath("$.seats").isEqualTo(280);
    }

    @Test
    void namesLieEncryptedInTheDatabase() {
        UUID examId = anExamWithSeats(1);
        Told.Candidate candidate = completed(examId, 1).getFirst();

        byte[] stored = jdbc.sql("select candidate_name from admission where exam_id = ?")
                .param(UuidBytes.of(examId))
                .query(byte[].class)
                .single();

        assertThat(new String(stored, StandardCharsets.UTF_8))
                .doesNotContain(candidate.completed().candidateName());
    }

    @Test
    void isForAdministratorsOnly() {
        UUID examId = anExamWithSeats(1);

        http.get()
                .uri("/api/seating/{examId}", examId)
                .headers(headers -> headers.setBearerAuth(tokens.staff(UUID.randomUUID(), "REVIEWER")))
                .exchange()
                .expectStatus()
                .isForbidden();
        http.post()
                .uri("/api/seating/{examId}/arrangement", examId)
                .headers(headers -> headers.setBearerAuth(tokens.candidate(UUID.randomUUID())))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private long announced(UUID examId) {
        return probe.heard(SeatAssigned.class).stream()
                .filter(event -> event.examId().equals(examId))
                .count();
    }

    private long count(String sql, UUID examId) {
        return jdbc.sql(sql).param(UuidBytes.of(examId)).query(Long.class).single();
    }

    private static String manyRooms(int rooms) {
        StringBuilder file = new StringBuilder(Told.oneRoom(30));
        for (int room = 101; room < 100 + rooms; room++) {
            file.append("310000,001,上海示范中学,示范路100号,%d,%d教室,30,no%n".formatted(room, room));
        }
        return file.toString();
    }
}
