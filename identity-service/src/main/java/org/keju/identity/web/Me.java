package org.keju.identity.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.identity.application.AccountHolder;
import org.keju.identity.domain.IdNumber;

/**
 * What somebody who is logged in is told about themselves.
 *
 * @param idNumberContested another account claims the same ID number, and staff will find out whose it is
 * @param expiresAt the end of the present token; a session is renewed before it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Me(
        UUID id,
        AccountHolder.Kind kind,
        String name,
        @Nullable String maskedIdNumber,
        List<String> roles,
        @Nullable String agency,
        boolean passwordChangeRequired,
        boolean idNumberContested,
        Instant expiresAt) {

    static Me of(AccountHolder holder, Instant expiresAt) {
        IdNumber idNumber = holder.idNumber();
        return new Me(
                holder.id(),
                holder.kind(),
                holder.name(),
                idNumber == null ? null : idNumber.masked(),
                holder.roles().stream().sorted().toList(),
                holder.agency(),
                holder.passwordChangeRequired(),
                holder.idNumberContested(),
                expiresAt);
    }
}
