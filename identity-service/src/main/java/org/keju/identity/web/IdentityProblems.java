package org.keju.identity.web;

import java.util.Locale;
import org.keju.identity.domain.AlreadyRegistered;
import org.keju.identity.domain.EntryFault;
import org.keju.identity.domain.EntryRefused;
import org.keju.identity.domain.LogInRefused;
import org.keju.identity.domain.SessionOver;
import org.keju.kit.problem.FieldProblem;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which problem each refusal of the domain is. */
@Configuration(proxyBeanMethods = false)
class IdentityProblems {

    @Bean
    ProblemMapping entryRefused() {
        return ProblemMapping.of(EntryRefused.class, refusal -> entries(refusal, "/password"));
    }

    @Bean
    ProblemMapping alreadyRegistered() {
        return ProblemMapping.of(
                AlreadyRegistered.class, refusal -> new ProblemException(IdentityProblem.ALREADY_REGISTERED));
    }

    @Bean
    ProblemMapping logInRefused() {
        return ProblemMapping.of(LogInRefused.class, refusal -> new ProblemException(IdentityProblem.LOG_IN_REFUSED));
    }

    @Bean
    ProblemMapping sessionOver() {
        return ProblemMapping.of(SessionOver.class, refusal -> new ProblemException(IdentityProblem.SESSION_OVER));
    }

    /** Every fault beside the field that it is in; the new password's field is not named alike in every form. */
    static ProblemException entries(EntryRefused refusal, String newPassword) {
        return new ProblemException(IdentityProblem.ENTRY_REFUSED)
                .withErrors(refusal.faults().stream()
                        .map(fault -> new FieldProblem(pointer(fault, newPassword), code(fault)))
                        .toList());
    }

    private static String pointer(EntryFault fault, String newPassword) {
        return switch (fault) {
            case ID_NUMBER_SHAPE, ID_NUMBER_CHECK, ID_NUMBER_DATE, ID_NUMBER_AGE -> "/idNumber";
            case ID_NUMBER_DIFFERS -> "/idNumberAgain";
            case NAME_EMPTY, NAME_TOO_LONG, NAME_CHARACTERS -> "/name";
            case NAME_DIFFERS -> "/nameAgain";
            case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_TOO_EASY, PASSWORD_COMMON, PASSWORD_UNCHANGED ->
                newPassword;
            case CURRENT_PASSWORD_WRONG -> "/currentPassword";
            case ACCOUNT_NAME_SHAPE, ACCOUNT_NAME_TAKEN -> "/accountName";
            case EMAIL_SHAPE -> "/email";
            case PHONE_SHAPE -> "/phone";
        };
    }

    static String code(EntryFault fault) {
        return "entry." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
