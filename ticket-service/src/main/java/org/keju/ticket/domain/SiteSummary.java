package org.keju.ticket.domain;

import java.util.UUID;

/**
 * A test site without its rooms.
 *
 * @param rooms how many it has
 * @param seats how many these have together
 */
public record SiteSummary(
        UUID siteId, String cityCode, String code, String name, String address, int rooms, int seats) {}
