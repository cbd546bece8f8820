package org.keju.kit.testing.hostile;

import java.util.List;

/** Tokens of the people who try. */
public interface Callers {

    /** A token with this role alone, good at the moment of asking; an empty role for somebody who has none. */
    String withRole(String role);

    /** A token that was good once. */
    String expired();

    /** Ids of what belongs to somebody else, to be tried wherever a path takes an id. */
    default List<String> foreignIds() {
        return List.of("01970000-0000-7000-8000-0000000000ff");
    }
}
