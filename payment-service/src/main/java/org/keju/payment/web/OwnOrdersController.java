package org.keju.payment.web;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.kit.idempotency.Idempotent;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.problem.RequestProblem;
import org.keju.kit.security.Caller;
import org.keju.payment.application.FindPayment;
import org.keju.payment.application.FindPayment.Wanted;
import org.keju.payment.application.PaymentChannels;
import org.keju.payment.application.VoidOwnOrder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A candidate's own orders, paid and unpaid (five-systems rows 76 and 77). */
@RestController
@RequestMapping("/api/payments")
class OwnOrdersController {

    private final FindPayment findPayment;
    private final VoidOwnOrder voidOwnOrder;
    private final PaymentChannels channels;

    OwnOrdersController(FindPayment findPayment, VoidOwnOrder voidOwnOrder, PaymentChannels channels) {
        this.findPayment = findPayment;
        this.voidOwnOrder = voidOwnOrder;
        this.channels = channels;
    }

    @GetMapping
    List<PaymentResponse> mine(
            @RequestParam Optional<@Size(max = 64) String> number,
            @RequestParam Optional<Instant> from,
            @RequestParam Optional<Instant> until,
            Caller caller) {
        Wanted wanted = new Wanted(
                number.map(String::strip).filter(text -> !text.isEmpty()).orElse(null),
                from.orElse(null),
                until.orElse(null));
        return findPayment.all(caller.id(), wanted).stream()
                .map(payment -> PaymentResponse.of(payment, channels.all()))
                .toList();
    }

    /** Asks the channel first, which takes its time and is settled apart. */
    @Idempotent(inOneTransaction = false)
    @PostMapping("/{applicationId}/void")
    PaymentResponse takeBack(@PathVariable UUID applicationId, Caller caller) {
        if (!voidOwnOrder.run(applicationId, caller.id())) {
            throw new ProblemException(RequestProblem.NOT_FOUND);
        }
        return findPayment
                .run(applicationId, caller.id())
                .map(payment -> PaymentResponse.of(payment, channels.all()))
                .orElseThrow();
    }
}
