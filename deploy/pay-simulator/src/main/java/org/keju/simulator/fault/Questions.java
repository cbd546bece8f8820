package org.keju.simulator.fault;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What servers are asking at this moment. A question that is repeated while it is under way is the same one. */
@Component
public class Questions {

    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();
    private final AtomicInteger most = new AtomicInteger();

    /** Answers a question, which is under way meanwhile. */
    public <T> T during(String question, Supplier<T> answer) {
        underWay.merge(question, 1, Integer::sum);
        most.accumulateAndGet(underWay.size(), Math::max);
        try {
            return answer.get();
        } finally {
            underWay.computeIfPresent(question, (same, times) -> times == 1 ? null : times - 1);
        }
    }

    Count count() {
        return new Count(underWay.size(), most.get());
    }

    void forget() {
        most.set(underWay.size());
    }

    /** How many are under way, and how many were at most since that was forgotten. */
    record Count(int underWay, int most) {}
}
