package org.keju.payment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.kit.idempotency.Idempotent;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.problem.RequestProblem;
import org.keju.kit.security.Caller;
import org.keju.payment.application.ChannelUnavailable;
import org.keju.payment.application.CheckPayment;
import org.keju.payment.application.FindPayment;
import org.keju.payment.application.FindPayment.Payment;
import org.keju.payment.application.PaymentChannels;
import org.keju.payment.application.PaymentProperties;
import org.keju.payment.application.StartPayment;
import org.keju.payment.application.WayToPay;
import org.keju.payment.application.WayToPay.RedirectForm;
import org.keju.payment.application.WayToPay.ScannedCode;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.PaymentAttempt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/payments")
class PaymentController {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentController.class);

    private final FindPayment findPayment;
    private final StartPayment startPayment;
    private final CheckPayment checkPayment;
    private final PaymentChannels channels;
    private final PaymentProperties properties;

    PaymentController(
            FindPayment findPayment,
            StartPayment startPayment,
            CheckPayment checkPayment,
            PaymentChannels channels,
            PaymentProperties properties) {
        this.findPayment = findPayment;
        this.startPayment = startPayment;
        this.checkPayment = checkPayment;
        this.channels = channels;
        this.properties = properties;
    }

    @GetMapping("/{applicationId}")
    PaymentResponse show(@PathVariable UUID applicationId, Caller caller) {
        return PaymentResponse.of(find(applicationId, caller), channels.all());
    }

    /** Asks the channel about older attempts, which takes its time and is settled apart; an open attempt is gone on with. */
    @Idempotent(inOneTransaction = false)
    @PostMapping("/{applicationId}/attempts")
    @ResponseStatus(HttpStatus.CREATED)
    StartedAttempt start(@PathVariable UUID applicationId, @Valid @RequestBody StartRequest request, Caller caller) {
        PaymentAttempt attempt = startPayment
                .run(applicationId, caller.id(), request.channel())
                .orElseThrow(PaymentController::notFound);
        return StartedAttempt.of(attempt, wayToPay(attempt, properties.pageOf(applicationId)));
    }

    @PostMapping("/{applicationId}/check")
    PaymentResponse check(@PathVariable UUID applicationId, Caller caller) {
        checkPayment.run(find(applicationId, caller).order().id());
        return show(applicationId, caller);
    }

    /** An attempt that the channel did not take up stays open, and is gone on with next time. */
    private WayToPay wayToPay(PaymentAttempt attempt, URI page) {
        try {
            return channels.of(attempt.channel()).start(attempt, page);
        } catch (ChannelUnavailable e) {
            LOG.warn("{} could not take up {}: {}", attempt.channel(), attempt.merchantOrderNumber(), e.toString());
            throw new ProblemException(PaymentProblem.CHANNEL_AWAY);
        }
    }

    private Payment find(UUID applicationId, Caller caller) {
        return findPayment.run(applicationId, caller.id()).orElseThrow(PaymentController::notFound);
    }

    private static ProblemException notFound() {
        return new ProblemException(RequestProblem.NOT_FOUND);
    }

    /** Which channel the candidate chose. */
    record StartRequest(@NotNull Channel channel) {}

    /** The attempt and what leads to it: a form that the browser submits, or a code that a telephone reads. */
    record StartedAttempt(
            UUID attemptId,
            String merchantOrderNumber,
            @Nullable RedirectForm form,
            @Nullable ScannedCode code) {

        static StartedAttempt of(PaymentAttempt attempt, WayToPay way) {
            return switch (way) {
                case RedirectForm form -> new StartedAttempt(attempt.id(), attempt.merchantOrderNumber(), form, null);
                case ScannedCode code -> new StartedAttempt(attempt.id(), attempt.merchantOrderNumber(), null, code);
            };
        }
    }
}
