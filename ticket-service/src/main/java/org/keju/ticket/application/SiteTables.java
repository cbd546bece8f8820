package org.keju.ticket.application;

import java.util.List;
import org.keju.ticket.domain.tables.Line;

/** Reads the tables that sites come in. */
public interface SiteTables {

    /**
     * The lines of a table that are not blank.
     *
     * @throws org.keju.ticket.domain.sites.SiteFileRefused when the file is none, or larger than is read
     */
    List<Line> read(byte[] file);
}
