package org.keju.photo.application;

import java.io.IOException;

/** A file that a candidate sends; its size is known before its content is read. */
public interface PhotoFile {

    /** In bytes. */
    long size();

    byte[] content() throws IOException;
}
