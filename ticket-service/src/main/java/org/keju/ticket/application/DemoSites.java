package org.keju.ticket.application;

import java.util.UUID;

/** Gives the demo exam its sites, where this platform is a demonstration. */
public interface DemoSites {

    void run(UUID examId, String examCode);
}
