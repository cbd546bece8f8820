package org.keju.ticket.domain.scores;

import java.util.UUID;

/**
 * Who did something, as it is kept on record.
 *
 * @param name as their colleagues know them
 */
public record StaffMember(UUID id, String name) {}
