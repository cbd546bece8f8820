package org.keju.identity.domain.guard;

/**
 * Whose attempts are counted together.
 *
 * @param id tells one subject of a scope from another; it may name an account or an address, so it is stored as a keyed hash
 */
public record Subject(Scope scope, String id) {

    /** Without the id, which may be somebody's address. */
    @Override
    public String toString() {
        return "Subject[" + scope + "]";
    }
}
