package org.keju.identity.application;

import org.keju.identity.domain.Session;

/** Writes and signs what the other services believe. */
public interface Tokens {

    /** A token for somebody within a session; it ends no later than the session. */
    IssuedToken issue(AccountHolder holder, Session session);

    /** A token with which one service may call another. */
    IssuedToken issueTo(String service);
}
