package org.keju.photo.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keju.photo.domain.PhotoFixture.CANDIDATE;
import static org.keju.photo.domain.PhotoFixture.NOW;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PhotoRequestTest {

    private static final Instant END = NOW.plusSeconds(60);

    @Test
    void isOpenUntilItsEnd() {
        PhotoRequest request = request(END);

        assertThat(request.isOpenAt(END.minusMillis(1))).isTrue();
        assertThat(request.isOpenAt(END)).isFalse();
    }

    @Test
    void isOpenForGoodWhenNoEndIsFixed() {
        assertThat(request(null).isOpenAt(NOW.plusSeconds(1_000_000_000))).isTrue();
    }

    @Test
    void takesNothingOnceClosed() {
        PhotoRequest request = request(END);

        request.close();

        assertThatExceptionOfType(PhotoRefused.class)
                .isThrownBy(() -> request.requireOpenAt(NOW))
                .returns(PhotoRefused.Rule.NOT_OPEN, PhotoRefused::rule);
    }

    @Test
    void isOpenedAgainWithAnotherEnd() {
        PhotoRequest request = request(NOW);
        request.close();

        request.reopen(END);

        assertThat(request.isOpenAt(NOW)).isTrue();
    }

    @Test
    void staysEndedWhenTheStepIsClosedLate() {
        PhotoRequest request = request(END);
        request.end();

        request.close();

        assertThat(request.isOpenAt(NOW)).isFalse();
    }

    private static PhotoRequest request(@Nullable Instant until) {
        return PhotoRequest.open(UUID.randomUUID(), UUID.randomUUID(), CANDIDATE, until);
    }
}
