package org.keju.review.application;

import java.io.IOException;

/** A file that a candidate sends; its size is known before its content is read. */
public interface EvidenceFile {

    /** In bytes. */
    long size();

    byte[] content() throws IOException;
}
