package org.keju.application.web;

import org.jspecify.annotations.Nullable;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.problem.RequestProblem;

/** Versions as entity tags. */
final class EntityTags {

    private EntityTags() {}

    static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The version in an {@code If-Match} header. A change without one is refused: it might undo what its author never saw. */
    static long versionIn(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new ProblemException(RequestProblem.VERSION_REQUIRED);
        }
        String tag = ifMatch.strip().replaceFirst("^W/", "");
        if (!tag.matches("\"[0-9]{1,18}\"")) {
            throw new ProblemException(RequestProblem.STALE);
        }
        return Long.parseLong(tag.substring(1, tag.length() - 1));
    }
}
