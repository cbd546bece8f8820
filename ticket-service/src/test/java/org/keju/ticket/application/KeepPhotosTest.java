package org.keju.ticket.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keju.kit.blobs.FolderBlobStore;
import org.keju.ticket.application.PhotoArchive.PhotoUnavailable;
import org.keju.ticket.domain.TicketFixture;
import org.keju.ticket.domain.TicketPhoto;
import org.springframework.transaction.support.TransactionOperations;

class KeepPhotosTest {

    private static final Instant NOON = Instant.parse("2026-11-10T04:00:00Z");
    private static final byte[] JPEG = TicketFixture.photo();
    private static final int AT_ONCE = 8;

    @TempDir
    private Path folder;

    private final InMemoryTicketPhotos photos = new InMemoryTicketPhotos();
    private PhotoStore store;

    @BeforeEach
    void beginEmpty() {
        store = new PhotoStore(new FolderBlobStore(folder));
    }

    @Test
    void fetchesEightAtOnceAndNoMore() {
        wanted(2 * AT_ONCE);
        CyclicBarrier all = new CyclicBarrier(AT_ONCE);
        AtomicInteger calls = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        int tried = keepPhotos(photoId -> {
                    most.accumulateAndGet(calls.incrementAndGet(), Math::max);
                    meet(all);
                    calls.decrementAndGet();
                    return JPEG;
                })
                .run();

        assertThat(tried).isEqualTo(2 * AT_ONCE);
        assertThat(most).hasValue(AT_ONCE);
        assertThat(photos.all())
                .allMatch(TicketPhoto::isKept)
                .allMatch(photo -> store.read(photo.photoId()).isPresent());
    }

    @Test
    void keepsTheOthersWhenOneCannotBeHad() {
        wanted(3);
        UUID missing = photos.all().findFirst().orElseThrow().photoId();

        keepPhotos(photoId -> {
                    if (photoId.equals(missing)) {
                        throw new PhotoUnavailable("not now", new IllegalStateException());
                    }
                    return JPEG;
                })
                .run();

        assertThat(photos.all().filter(TicketPhoto::isKept)).hasSize(2);
    }

    @Test
    void keepsNothingForSomebodyWhoTakesPartNoMoreMeanwhile() {
        wanted(1);
        TicketPhoto photo = photos.all().findFirst().orElseThrow();

        keepPhotos(photoId -> {
                    photo.release(NOON);
                    return JPEG;
                })
                .run();

        assertThat(photo.isKept()).isFalse();
        assertThat(store.read(photo.photoId())).isEmpty();
    }

    private void wanted(int count) {
        for (int i = 0; i < count; i++) {
            photos.save(TicketPhoto.wanted(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), NOON));
        }
    }

    private KeepPhotos keepPhotos(PhotoArchive archive) {
        return new KeepPhotos(
                photos, archive, store, TransactionOperations.withoutTransaction(), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    /** Fails when the others do not come: then fewer are fetched at once. */
    private static void meet(CyclicBarrier all) {
        try {
            all.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
