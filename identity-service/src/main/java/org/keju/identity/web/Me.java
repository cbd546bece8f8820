package org.keju.identity.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.identity.application.AccountHolder;
import org.keju.identity.application.AccountHolder.SecondFactorState;
import org.keju.identity.domain.IdNumber;

/**
 * What somebody who is logged in is told about themselves.
 *
 * @param agencies what a member of staff is scoped to; none means all
 * @param idNumberContested another account claims the same ID number, and staff will find out whose it is
 * @param expiresAt the end of the present token, which the gateway renews
 * @param sessionEndsAt when one has to log in again, however busy one is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Me(
        UUID id,
        AccountHolder.Kind kind,
        String name,
        @Nullable String maskedIdNumber,
        List<String> roles,
        List<String> agencies,
        boolean passwordChangeRequired,
        boolean idNumberContested,
        SecondFactorState secondFactor,
        Instant expiresAt,
        Instant sessionEndsAt) {

    static Me of(AccountHolder holder, Instant expiresAt, Instant sessionEndsAt) {
        IdNumber idNumber = holder.idNumber();
        return new Me(
                holder.id(),
                holder.kind(),
                holder.name(),
                idNumber == null ? null : idNumber.masked(),
                holder.roles().stream().sorted().toList(),
                holder.agencies().stream().sorted().toList(),
                holder.passwordChangeRequired(),
                holder.idNumberContested(),
                holder.secondFactor(),
                expiresAt,
                sessionEndsAt);
    }
}
