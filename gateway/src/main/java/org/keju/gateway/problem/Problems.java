package org.keju.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.keju.gateway.trace.RequestTrace;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Says a refusal in the language of the person who asked: Chinese unless they prefer English. */
@Component
public class Problems {

    private static final String SETTLED = Problems.class.getName() + ".settled";
    /** After this many seconds it is worth trying again. */
    private static final String RETRY_AFTER_SECONDS = "5";

    private final MessageSource messages;
    private final JsonMapper json;

    Problems(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** Decides what is said if this request fails from here on, where nothing can be answered any more. */
    public static void settle(HttpServletRequest request, GatewayProblem problem) {
        request.setAttribute(SETTLED, problem);
    }

    static Optional<GatewayProblem> settled(HttpServletRequest request) {
        return Optional.ofNullable((GatewayProblem) request.getAttribute(SETTLED));
    }

    /** The refusal as a router's answer; its headers may still be added to, as those of a service's answer may. */
    public ServerResponse response(ServerRequest request, GatewayProblem problem, Object... args) {
        ProblemDetail detail = detail(request.servletRequest(), problem, args);
        ServerResponse.BodyBuilder answer = GatewayServerResponse.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore());
        if (problem.passes()) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.build((received, response) -> {
            json.writeValue(response.getOutputStream(), detail);
            return null;
        });
    }

    /** The refusal from inside a servlet filter. */
    public void write(HttpServletRequest request, HttpServletResponse response, GatewayProblem problem)
            throws IOException {
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        json.writeValue(response.getOutputStream(), detail(request, problem));
    }

    private ProblemDetail detail(HttpServletRequest request, GatewayProblem problem, Object... args) {
        Locale locale = localeOf(request);
        ProblemDetail detail = ProblemDetail.forStatus(problem.status());
        detail.setType(URI.create("urn:keju:problem:" + problem.code()));
        detail.setTitle(messages.getMessage(problem.code() + ".title", args, locale));
        detail.setDetail(messages.getMessage(problem.code() + ".detail", args, locale));
        detail.setInstance(URI.create("urn:keju:request:" + RequestTrace.idOf(request)));
        RequestTrace.traceIdOf(request).ifPresent(id -> detail.setProperty("traceId", id));
        return detail;
    }

    private static Locale localeOf(HttpServletRequest request) {
        String preferred = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        boolean english = preferred != null
                && Locale.ENGLISH.getLanguage().equals(request.getLocale().getLanguage());
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
