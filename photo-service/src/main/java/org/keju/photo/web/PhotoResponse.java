package org.keju.photo.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.events.LocalizedText;
import org.keju.photo.application.PhotoOfApplication;
import org.keju.photo.domain.BackgroundColour;
import org.keju.photo.domain.Exam;
import org.keju.photo.domain.Photo;
import org.keju.photo.domain.PhotoCheck;
import org.keju.photo.domain.PhotoOwner;
import org.keju.photo.domain.PhotoRule;
import org.keju.photo.domain.PhotoState;
import org.keju.photo.domain.Reason;
import org.springframework.http.ResponseEntity;

/**
 * A candidate's photo.
 *
 * @param photoId null while nothing was handed in
 * @param open whether a photo may be handed in or confirmed now
 */
record PhotoResponse(
        @Nullable UUID photoId,
        PhotoState state,
        List<Check> checks,
        List<ReasonText> reasons,
        @Nullable String note,
        Rule rule,
        boolean open,
        @Nullable Instant until,
        long version) {

    static ResponseEntity<PhotoResponse> answer(PhotoOfApplication found, CheckTexts texts, Instant now) {
        PhotoResponse photo = of(found, texts, now);
        return ResponseEntity.ok().eTag("" + photo.version()).body(photo);
    }

    private static PhotoResponse of(PhotoOfApplication found, CheckTexts texts, Instant now) {
        Photo photo = found.photo();
        Exam exam = found.exam();
        boolean open = found.request().isOpenAt(now);
        Instant until = found.request().until();
        if (photo == null) {
            return new PhotoResponse(
                    null, PhotoState.NONE, List.of(), List.of(), null, Rule.of(exam.photoRule()), open, until, 0);
        }
        return new PhotoResponse(
                photo.id(),
                photo.state(),
                Check.of(photo.checks(), texts),
                ReasonText.of(photo.reasons(), exam),
                photo.note(),
                Rule.of(exam.photoRule()),
                open,
                until,
                photo.version());
    }

    /** One finding of the machine. */
    record Check(PhotoCheck.Code code, PhotoCheck.Verdict verdict, LocalizedText message) {

        static List<Check> of(List<PhotoCheck> checks, CheckTexts texts) {
            return checks.stream()
                    .map(check -> new Check(check.code(), check.verdict(), texts.of(check)))
                    .toList();
        }
    }

    /** One reason of the exam's catalogue. */
    record ReasonText(String code, LocalizedText text) {

        /** In the exam's words; a reason that a newer version of the exam no longer has is shown by its code. */
        static List<ReasonText> of(List<String> codes, Exam exam) {
            return codes.stream()
                    .map(code -> exam.reason(code).orElseGet(() -> new Reason(code, code, code)))
                    .map(ReasonText::of)
                    .toList();
        }

        static ReasonText of(Reason reason) {
            return new ReasonText(reason.code(), new LocalizedText(reason.zh(), reason.en()));
        }
    }

    /** What the exam asks for; see {@link PhotoRule}. */
    record Rule(
            int minBytes,
            int maxBytes,
            int minWidth,
            int maxWidth,
            int minHeight,
            int maxHeight,
            List<BackgroundColour> backgrounds,
            int renderWidth,
            int renderHeight,
            boolean finalOnConfirm,
            PhotoOwner owner) {

        static Rule of(PhotoRule rule) {
            return new Rule(
                    rule.minBytes(),
                    rule.maxBytes(),
                    rule.minWidth(),
                    rule.maxWidth(),
                    rule.minHeight(),
                    rule.maxHeight(),
                    rule.backgrounds(),
                    rule.renderWidth(),
                    rule.renderHeight(),
                    rule.finalOnConfirm(),
                    rule.owner());
        }
    }
}
