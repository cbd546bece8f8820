package org.keju.identity.totp;

import java.util.List;
import java.util.stream.Stream;

/** Codes to print and keep: {@value #COUNT} of them. */
public final class RecoveryCodes {

    public static final int COUNT = 10;

    private RecoveryCodes() {}

    /** New codes, as their owner sees them. */
    public static List<String> random() {
        return Stream.generate(PaperCode::random).limit(COUNT).toList();
    }
}
