package org.keju.payment.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.kit.idempotency.Idempotent;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.problem.RequestProblem;
import org.keju.payment.application.finance.Page;
import org.keju.payment.application.finance.RefundSearch;
import org.keju.payment.application.finance.RefundSearch.FoundRefund;
import org.keju.payment.application.finance.RefundSearch.RefundSum;
import org.keju.payment.application.finance.RetryRefund;
import org.keju.payment.domain.Refund;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Money that goes back, for finance. */
@RestController
@RequestMapping("/api/refunds")
class RefundsController {

    private final RefundSearch search;
    private final RetryRefund retryRefund;

    RefundsController(RefundSearch search, RetryRefund retryRefund) {
        this.search = search;
        this.retryRefund = retryRefund;
    }

    @GetMapping
    Page<FoundRefund> find(
            @RequestParam Optional<Refund.State> state,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return search.find(state.orElse(null), page, size);
    }

    @GetMapping("/sums")
    List<RefundSum> sums() {
        return search.sums();
    }

    /** Asks the channel once more for a refund that it refused. */
    @Idempotent
    @PostMapping("/{refundId}/retry")
    Retried retry(@PathVariable UUID refundId) {
        return retryRefund
                .run(refundId)
                .map(Retried::of)
                .orElseThrow(() -> new ProblemException(RequestProblem.NOT_FOUND));
    }

    /** A refund that is due again. */
    record Retried(
            UUID refundId, Refund.State state, @Nullable Instant nextTryAt) {

        static Retried of(Refund refund) {
            return new Retried(refund.id(), refund.state(), refund.nextTryAt());
        }
    }
}
