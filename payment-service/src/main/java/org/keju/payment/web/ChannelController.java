package org.keju.payment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.problem.RequestProblem;
import org.keju.payment.application.NoticeReply;
import org.keju.payment.application.PaymentProperties;
import org.keju.payment.application.RawNotice;
import org.keju.payment.application.ReceiveNotice;
import org.keju.payment.application.ReturnFromChannel;
import org.keju.payment.domain.Channel;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where channels knock: their servers with notices, their payers' browsers on the way back. */
@RestController
@RequestMapping("/api/payments")
class ChannelController {

    /** Far more than any notice needs, in bytes. */
    private static final int LONGEST_NOTICE = 64 * 1024;

    private final ReceiveNotice receiveNotice;
    private final ReturnFromChannel returnFromChannel;
    private final PaymentProperties properties;

    ChannelController(ReceiveNotice receiveNotice, ReturnFromChannel returnFromChannel, PaymentProperties properties) {
        this.receiveNotice = receiveNotice;
        this.returnFromChannel = returnFromChannel;
        this.properties = properties;
    }

    /** Signatures cover bytes, so the body is read before anything decodes it. */
    @PostMapping("/notices/{channel}")
    ResponseEntity<String> notice(@PathVariable String channel, HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST_NOTICE + 1);
        if (body.length > LONGEST_NOTICE) {
            throw new ProblemException(RequestProblem.TOO_LARGE);
        }
        NoticeReply reply = receiveNotice.run(named(channel), new RawNotice(headers(request), body));
        return ResponseEntity.status(reply.status())
                .contentType(MediaType.parseMediaType(reply.contentType()))
                .body(reply.body());
    }

    @GetMapping("/return/{channel}")
    ResponseEntity<Void> back(@PathVariable String channel, @RequestParam Map<String, String> parameters) {
        URI page = returnFromChannel
                .run(named(channel), parameters)
                .map(applicationId -> URI.create(properties.pageOf(applicationId) + "?paid"))
                .orElse(properties.publicUrl());
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(page).build();
    }

    private static Channel named(String name) {
        try {
            return Channel.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(RequestProblem.NOT_FOUND);
        }
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .collect(Collectors.toMap(Function.identity(), request::getHeader, (first, more) -> first));
    }
}
