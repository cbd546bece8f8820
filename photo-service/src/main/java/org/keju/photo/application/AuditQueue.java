package org.keju.photo.application;

import java.util.List;

/**
 * The auditors' work as one of them sees it.
 *
 * @param waiting photos that wait for a decision, held ones included
 * @param held photos that the asker holds
 */
public record AuditQueue(long waiting, List<Audit> held) {}
