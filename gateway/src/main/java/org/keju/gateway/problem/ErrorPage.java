package org.keju.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What nobody else answered. The text is fixed: an error's own words may hold what is not for the world. */
@RestController
class ErrorPage implements ErrorController {

    private final Problems problems;

    ErrorPage(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return; // the container closes the connection, by which the reader sees that something is missing
        }
        response.setHeader(HttpHeaders.CONTENT_ENCODING, null); // may be that of an answer that broke off
        problems.write(request, response, Problems.settled(request).orElseGet(() -> problemOf(request)));
    }

    private static GatewayProblem problemOf(HttpServletRequest request) {
        return switch (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)) {
            case Integer status when status == 405 -> GatewayProblem.METHOD_NOT_ALLOWED;
            case Integer status when status == 404 -> GatewayProblem.NOT_FOUND;
            case Integer status when status < 500 -> GatewayProblem.MALFORMED;
            case null -> GatewayProblem.NOT_FOUND;
            default -> GatewayProblem.UNEXPECTED;
        };
    }
}
