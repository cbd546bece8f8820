package org.keju.review.domain;

import java.util.UUID;

/**
 * Somebody who does something with a case.
 *
 * @param name a member of staff's, so that the trail can be read; empty for a candidate, whose name it shall not spread
 */
public record Actor(UUID id, String name) {

    public static Actor candidate(UUID id) {
        return new Actor(id, "");
    }
}
