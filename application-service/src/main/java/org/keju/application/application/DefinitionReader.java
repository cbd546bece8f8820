package org.keju.application.application;

import java.time.Instant;
import org.keju.application.domain.exam.ExamDefinition;

/** Reads the source of an exam definition. */
public interface DefinitionReader {

    /**
     * Reads a definition as it takes effect at {@code effectiveAt}, from which the times of a demo exam are counted. The
     * same source and the same instant always give the same definition.
     *
     * @throws org.keju.application.domain.exam.BrokenDefinition when something is wrong with it
     */
    ExamDefinition read(String source, Instant effectiveAt);
}
