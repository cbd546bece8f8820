package org.keju.kit.problem;

import java.util.Optional;
import java.util.function.Function;

/** Says which problem a refusal of the domain is. Declared as a bean, so that the domain need not know of HTTP. */
public final class ProblemMapping {

    private final Function<Throwable, Optional<ProblemException>> mapping;

    private ProblemMapping(Function<Throwable, Optional<ProblemException>> mapping) {
        this.mapping = mapping;
    }

    public static <E extends RuntimeException> ProblemMapping of(
            Class<E> refusal, Function<? super E, ProblemException> problem) {
        return new ProblemMapping(thrown ->
                refusal.isInstance(thrown) ? Optional.of(problem.apply(refusal.cast(thrown))) : Optional.empty());
    }

    Optional<ProblemException> map(Throwable thrown) {
        return mapping.apply(thrown);
    }
}
