package org.keju.payment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.keju.kit.idempotency.Idempotent;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.problem.RequestProblem;
import org.keju.kit.security.Caller;
import org.keju.payment.application.finance.OrderSearch;
import org.keju.payment.application.finance.OrderSearch.FoundOrder;
import org.keju.payment.application.finance.OrderSearch.Query;
import org.keju.payment.application.finance.Page;
import org.keju.payment.application.finance.ShowOrder;
import org.keju.payment.application.finance.VoidOrder;
import org.keju.payment.domain.OrderState;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Orders as finance sees them. */
@RestController
@RequestMapping("/api/orders")
class FinanceOrdersController {

    private final OrderSearch search;
    private final ShowOrder showOrder;
    private final VoidOrder voidOrder;

    FinanceOrdersController(OrderSearch search, ShowOrder showOrder, VoidOrder voidOrder) {
        this.search = search;
        this.showOrder = showOrder;
        this.voidOrder = voidOrder;
    }

    @GetMapping
    Page<FoundOrder> find(
            @RequestParam Optional<@Size(max = 64) String> number,
            @RequestParam Optional<OrderState> state,
            @RequestParam Optional<Instant> from,
            @RequestParam Optional<Instant> until,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return search.find(new Query(
                number.map(String::strip).filter(text -> !text.isEmpty()).orElse(null),
                state.orElse(null),
                from.orElse(null),
                until.orElse(null),
                page,
                size));
    }

    @GetMapping("/{orderId}")
    FinanceOrder show(@PathVariable UUID orderId) {
        return showOrder.run(orderId).map(FinanceOrder::of).orElseThrow(FinanceOrdersController::notFound);
    }

    @Idempotent
    @PostMapping("/{orderId}/void")
    FinanceOrder takeBack(@PathVariable UUID orderId, @Valid @RequestBody VoidRequest request, Caller caller) {
        return voidOrder
                .run(orderId, caller.id(), request.reason().strip())
                .flatMap(order -> showOrder.run(order.id()))
                .map(FinanceOrder::of)
                .orElseThrow(FinanceOrdersController::notFound);
    }

    private static ProblemException notFound() {
        return new ProblemException(RequestProblem.NOT_FOUND);
    }

    /** Why; the candidate reads it. */
    record VoidRequest(@NotBlank @Size(max = 500) String reason) {}
}
