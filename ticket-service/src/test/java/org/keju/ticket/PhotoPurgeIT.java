package org.keju.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keju.events.application.ApplicationWithdrawn;
import org.keju.ticket.application.PhotoStore;
import org.keju.ticket.application.PurgePhotos;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The copies of photos, which go when nobody needs them any more. */
class PhotoPurgeIT extends RunningTicketService {

    private static final Instant MONTH_AFTER = CLOSES.plus(Duration.ofDays(30));

    @Autowired
    private PurgePhotos purgePhotos;

    @Autowired
    private PhotoStore store;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nothingIsLeftOver() {
        jdbc.sql("delete from ticket_photo").update();
    }

    @Test
    void keepsCopiesForAMonthAfterTheExam() {
        List<Told.Candidate> candidates = kept(completed(anExam(), 3));
        clock.moveTo(MONTH_AFTER.minusSeconds(1));

        assertThat(purgePhotos.run()).isZero();
        assertThat(candidates).allMatch(this::hasCopy);
        clock.moveTo(MONTH_AFTER);

        awaitGone(candidates);
    }

    @Test
    void removesTheCopyOfWhoTakesPartNoMore() {
        List<Told.Candidate> candidates = kept(completed(anExam(), 2));
        Told.Candidate gone = candidates.getFirst();
        probe.send(new ApplicationWithdrawn(gone.applicationId(), gone.examId(), clock.instant()));
        awaitTakingPart(gone.examId(), 1);

        awaitGone(List.of(gone));
        assertThat(hasCopy(candidates.getLast())).isTrue();
    }

    @Test
    void forgetsACopyThatIsLostAlreadyAndOneThatNeverCame() {
        UUID examId = anExam();
        Told.Candidate lost = kept(completed(examId, 1)).getFirst();
        store.remove(lost.photoId());
        probe.send(Told.candidates(examId, 1).getFirst().completed());
        awaitTakingPart(examId, 2);
        clock.moveTo(MONTH_AFTER);

        Awaitility.await().until(() -> {
            purgePhotos.run();
            return rows() == 0;
        });
    }

    @Test
    void fetchesPhotosAgainWhenAnExamIsHeldLaterAfterAll() {
        UUID examId = anExamWithSeats(5);
        List<Told.Candidate> candidates = kept(completed(examId, 1));
        Told.Candidate candidate = candidates.getFirst();
        arrange(examId, null).expectStatus().isOk();
        clock.moveTo(MONTH_AFTER);
        awaitGone(candidates);
        clock.moveTo(OPENS);

        ticketPdf(candidate.applicationId(), candidate.accountId())
                .expectStatus()
                .isEqualTo(409);

        awaitPrintable(candidate);
        ticketPdf(candidate.applicationId(), candidate.accountId())
                .expectStatus()
                .isOk();
    }

    private List<Told.Candidate> kept(List<Told.Candidate> candidates) {
        Awaitility.await().until(() -> candidates.stream().allMatch(this::hasCopy));
        return candidates;
    }

    private void awaitGone(List<Told.Candidate> candidates) {
        Awaitility.await().until(() -> {
            purgePhotos.run();
            return candidates.stream().noneMatch(this::hasCopy);
        });
    }

    private boolean hasCopy(Told.Candidate candidate) {
        return store.read(candidate.photoId()).isPresent();
    }

    private long rows() {
        return jdbc.sql("select count(*) from ticket_photo").query(Long.class).single();
    }
}
