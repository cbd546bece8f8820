package org.keju.photo.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Photos in any state, of one exam, handed in by one candidate. */
final class PhotoFixture {

    static final Instant NOW = Instant.parse("2026-10-20T02:00:00Z");
    static final Duration LEASE = Duration.ofMinutes(15);
    static final UUID CANDIDATE = UUID.fromString("00000000-0000-7000-8000-00000000000c");
    static final UUID AUDITOR = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    static final UUID OTHER_AUDITOR = UUID.fromString("00000000-0000-7000-8000-00000000000b");
    static final Picture PICTURE = new Picture("original-1", "master-1", "rendition-1");
    static final Picture ANOTHER_PICTURE = new Picture("original-2", "master-2", "rendition-2");
    static final PhotoRule RULE = rule(false);
    static final PhotoRule FINAL_RULE = rule(true);
    static final Exam EXAM = new Exam(
            new UUID(0, 1),
            1,
            "示例考试",
            "Example examination",
            RULE,
            List.of(
                    new Reason("background", "底色必须为蓝色", "The background must be blue"),
                    new Reason("blurred", "照片模糊", "The photo is blurred")));

    private PhotoFixture() {}

    static Photo uploaded() {
        return Photo.of(UUID.randomUUID(), UUID.randomUUID(), EXAM.id(), uploadOf(PICTURE), CANDIDATE, NOW);
    }

    static HandIn uploadOf(Picture picture) {
        return new HandIn(PhotoCommand.UPLOAD, picture, List.of());
    }

    static Photo pending() {
        Photo photo = uploaded();
        photo.confirm(CANDIDATE, NOW);
        return photo;
    }

    static Photo claimed() {
        Photo photo = pending();
        photo.claim(AUDITOR, LEASE, NOW);
        return photo;
    }

    static Photo approved() {
        Photo photo = claimed();
        photo.approve(AUDITOR, NOW);
        return photo;
    }

    static Photo rejected() {
        Photo photo = claimed();
        photo.reject(Rejection.of(EXAM, List.of("background"), "请换蓝色背景"), AUDITOR, NOW);
        return photo;
    }

    private static PhotoRule rule(boolean finalOnConfirm) {
        return new PhotoRule(
                5_000,
                50_000,
                200,
                600,
                300,
                800,
                List.of(BackgroundColour.BLUE),
                295,
                413,
                finalOnConfirm,
                PhotoOwner.APPLICATION);
    }
}
