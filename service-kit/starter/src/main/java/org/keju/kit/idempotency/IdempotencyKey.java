package org.keju.kit.idempotency;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keju.kit.problem.ProblemException;

/** What the client calls its request by: 8 to 255 visible characters of ASCII; a UUID is best. */
record IdempotencyKey(String value) {

    static final String HEADER = "Idempotency-Key";

    /** The draft writes keys as strings of RFC 9651, in quotes; most clients leave the quotes out. Both mean the same. */
    private static final Pattern FORM = Pattern.compile("(\"?)([\\x21\\x23-\\x5B\\x5D-\\x7E]{8,255})\\1");

    static IdempotencyKey read(List<String> headers) {
        Matcher form = FORM.matcher(headers.getFirst());
        if (headers.size() != 1 || !form.matches()) {
            throw new ProblemException(IdempotencyProblem.KEY_MALFORMED);
        }
        return new IdempotencyKey(form.group(2));
    }
}
