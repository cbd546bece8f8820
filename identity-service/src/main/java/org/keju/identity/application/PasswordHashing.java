package org.keju.identity.application;

import org.keju.identity.domain.Password;
import org.keju.identity.domain.PasswordHash;

/** Hashes passwords so slowly that guessing does not pay. */
public interface PasswordHashing {

    PasswordHash hash(Password password);

    boolean matches(Password password, PasswordHash hash);

    /** A hash that nobody knows the password of. Comparing with it takes as long as comparing with any other. */
    PasswordHash nobodys();

    /** More people are logging in at this moment than can be served in good time. */
    class TooBusy extends RuntimeException {}
}
