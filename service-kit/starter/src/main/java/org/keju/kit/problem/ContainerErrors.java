package org.keju.kit.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Answers what the container refuses before any filter sees it, because it is not HTTP. The container would write a page. */
final class ContainerErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> ((StandardHost) context.getParent()).setErrorReportValveClass(Answer.class.getName()));
    }

    /** Made by the container, and so without our parts. */
    public static final class Answer extends ErrorReportValve {

        private static final String CHINESE = "无法识别该请求";
        private static final String ENGLISH = "The request cannot be read";
        private static final String PROBLEM = """
            {"type":"urn:keju:problem:%s","status":%d,"title":"%s"}\
            """;

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            try {
                response.getOutputStream()
                        .write(PROBLEM.formatted(RequestProblem.UNREADABLE.code(), response.getStatus(), title(request))
                                .getBytes(StandardCharsets.UTF_8));
                response.finishResponse();
            } catch (IOException e) {
                // whoever sent it did not wait for the answer
            }
        }

        private static String title(Request request) {
            String languages = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
            if (languages == null) {
                return CHINESE + " " + ENGLISH; // what is refused by its first line has no headers yet
            }
            return languages.startsWith("en") ? ENGLISH : CHINESE;
        }
    }
}
