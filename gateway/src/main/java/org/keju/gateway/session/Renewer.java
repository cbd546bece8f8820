package org.keju.gateway.session;

/** Whoever gives new tokens for old ones. */
@FunctionalInterface
public interface Renewer {

    Renewal renew(String token);
}
