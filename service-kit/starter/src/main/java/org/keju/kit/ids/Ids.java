package org.keju.kit.ids;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Makes the identifiers of the platform: UUID version 7 (RFC 9562), so that rows written together lie together. */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A new identifier, greater than every one that this process made in an earlier millisecond. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
