package org.keju.launcher;

/** A server that somebody else runs: we ask things of it, but never start or stop it. */
interface External {

    /** The part that it stands in for. */
    String name();

    String address();

    boolean isReady();

    /** Makes sure that it has what the services need; says in a {@link LaunchFailure} what is wrong otherwise. */
    void prepare(Secrets secrets);
}
