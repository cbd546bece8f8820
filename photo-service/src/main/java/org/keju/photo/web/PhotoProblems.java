package org.keju.photo.web;

import java.util.List;
import java.util.Locale;
import org.keju.kit.problem.FieldProblem;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.problem.ProblemMapping;
import org.keju.kit.problem.RequestProblem;
import org.keju.photo.application.ExamNotYetKnown;
import org.keju.photo.application.InspectionBusy;
import org.keju.photo.application.NoSuchPhoto;
import org.keju.photo.application.NothingToConfirm;
import org.keju.photo.application.PictureFault;
import org.keju.photo.application.PictureRefused;
import org.keju.photo.domain.IllegalPhotoTransition;
import org.keju.photo.domain.PhotoCommand;
import org.keju.photo.domain.PhotoRefused;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which refusal is which problem. */
@Configuration
class PhotoProblems {

    private static final String FILE = "/file";
    private static final String REASONS = "/reasons";

    @Bean
    ProblemMapping noSuchPhoto() {
        return ProblemMapping.of(NoSuchPhoto.class, refusal -> new ProblemException(RequestProblem.NOT_FOUND));
    }

    @Bean
    ProblemMapping examNotYetKnown() {
        return ProblemMapping.of(ExamNotYetKnown.class, refusal -> new ProblemException(RequestProblem.UNAVAILABLE));
    }

    @Bean
    ProblemMapping inspectionBusy() {
        return ProblemMapping.of(InspectionBusy.class, refusal -> new ProblemException(PhotoProblem.BUSY));
    }

    @Bean
    ProblemMapping nothingToConfirm() {
        return ProblemMapping.of(
                NothingToConfirm.class, refusal -> new ProblemException(PhotoProblem.NOTHING_UPLOADED));
    }

    @Bean
    ProblemMapping pictureRefused() {
        return ProblemMapping.of(
                PictureRefused.class,
                refusal -> new ProblemException(PhotoProblem.FILE_REFUSED)
                        .withErrors(refusal.faults().stream()
                                .map(PhotoProblems::fieldProblem)
                                .toList()));
    }

    @Bean
    ProblemMapping photoRefused() {
        return ProblemMapping.of(PhotoRefused.class, PhotoProblems::problemOf);
    }

    @Bean
    ProblemMapping illegalPhotoTransition() {
        return ProblemMapping.of(
                IllegalPhotoTransition.class,
                refusal -> new ProblemException(
                        refusal.command() == PhotoCommand.UNDO ? PhotoProblem.NOT_DECIDED : problemOf(refusal)));
    }

    private static PhotoProblem problemOf(IllegalPhotoTransition refusal) {
        return switch (refusal.state()) {
            case NONE -> PhotoProblem.NOTHING_UPLOADED;
            case UPLOADED -> PhotoProblem.NOT_CONFIRMED;
            case PENDING -> PhotoProblem.WAITS_FOR_AUDIT;
            case APPROVED ->
                switch (refusal.command()) {
                    case UPLOAD, REUSE, CONFIRM -> PhotoProblem.ALREADY_APPROVED;
                    case CLAIM, RELEASE, APPROVE, REJECT, UNDO -> PhotoProblem.ALREADY_DECIDED;
                };
            case REJECTED -> PhotoProblem.ALREADY_DECIDED;
        };
    }

    private static FieldProblem fieldProblem(PictureFault fault) {
        Object[] arguments = switch (fault.kind()) {
            case WRONG_BYTES -> inUnits(fault.arguments());
            default -> fault.arguments().toArray();
        };
        return new FieldProblem(FILE, "photo.file." + kebab(fault.kind()), arguments);
    }

    /** Bytes found, and the least and most that are wanted. */
    private static Object[] inUnits(List<Object> bytes) {
        long found = ((Number) bytes.get(0)).longValue();
        long least = ((Number) bytes.get(1)).longValue();
        long most = ((Number) bytes.get(2)).longValue();
        return new Object[] {
            FileSizes.beside(found < least ? least : most, found), FileSizes.limit(least), FileSizes.limit(most)
        };
    }

    private static ProblemException problemOf(PhotoRefused refusal) {
        Object[] arguments = refusal.arguments().toArray();
        return switch (refusal.rule()) {
            case NOT_OPEN -> new ProblemException(PhotoProblem.NOT_OPEN);
            case FINAL_ON_CONFIRM -> new ProblemException(PhotoProblem.FINAL_ON_CONFIRM);
            case NOT_HELD -> new ProblemException(PhotoProblem.NOT_HELD);
            case TOO_LATE_TO_UNDO -> new ProblemException(PhotoProblem.TOO_LATE_TO_UNDO);
            case REASON_MISSING -> reasonProblem(PhotoProblem.REASON_MISSING);
            case REASON_UNKNOWN -> reasonProblem(PhotoProblem.REASON_UNKNOWN, arguments);
        };
    }

    private static ProblemException reasonProblem(PhotoProblem problem, Object... arguments) {
        return new ProblemException(problem, arguments)
                .withErrors(List.of(new FieldProblem(REASONS, problem.code() + ".detail", arguments)));
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
