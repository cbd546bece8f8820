package org.keju.identity.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The address that a request comes from. The gateway alone can reach this service, and it replaces what a client claims in
 * {@code X-Forwarded-For}; should there be a list all the same, its last entry is the one that was added here.
 */
final class CallersAddress {

    private CallersAddress() {}

    static String of(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        return forwarded == null
                ? request.getRemoteAddr()
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
