package org.keju.kit.testing.hostile;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every answer must keep to, whatever was asked. */
final class Verdict {

    private static final Pattern TYPE =
            Pattern.compile("urn:keju:problem:[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*");
    /** What is said before anything is known of the reader, in both languages. */
    private static final String NO_READER_KNOWN = "无法识别该请求 The request cannot be read";

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** In which language the answer was asked for. */
    enum Reader {
        CHINESE,
        ENGLISH,
        /** What was asked for is no language. */
        UNKNOWN
    }

    private final List<String> faults = new ArrayList<>();

    private Verdict() {}

    static List<String> on(HttpResponse<byte[]> response, Reader reader, @Nullable String marker) {
        Verdict verdict = new Verdict();
        String body = new String(response.body(), StandardCharsets.UTF_8);
        if (response.statusCode() >= 500) {
            verdict.faults.add("is answered with " + response.statusCode());
        } else if (response.statusCode() >= 400) {
            verdict.refusal(response, body, reader);
            if (marker != null && body.contains(marker)) {
                verdict.faults.add("comes back in the refusal");
            }
        }
        verdict.headers(response.headers());
        return verdict.faults;
    }

    private void refusal(HttpResponse<byte[]> response, String body, Reader reader) {
        String type = response.headers().firstValue("Content-Type").orElse("none");
        if (!type.startsWith("application/problem+json")) {
            faults.add("is refused with " + response.statusCode() + " as " + type);
            return;
        }
        try {
            JsonNode problem = JsonMapper.shared().readTree(body);
            require(TYPE.matcher(problem.path("type").asString("")).matches(), "has no stable type: " + body);
            require(problem.path("status").asInt() == response.statusCode(), "has another status: " + body);
            String words =
                    problem.path("title").asString("") + problem.path("detail").asString("");
            require(!problem.path("title").asString("").isBlank(), "has no title: " + body);
            boolean chinese = CHINESE.matcher(words).find();
            require(
                    reader == Reader.UNKNOWN || chinese == (reader == Reader.CHINESE) || words.equals(NO_READER_KNOWN),
                    "is not in the reader's language: " + words);
        } catch (JacksonException e) {
            faults.add("is refused with what is no JSON: " + body);
        }
    }

    private void headers(HttpHeaders headers) {
        require(headers.firstValue("X-Content-Type-Options").orElse("").equals("nosniff"), "may be sniffed");
        require(headers.firstValue("Cache-Control").isPresent(), "says nothing about caches");
        require(headers.firstValue("Set-Cookie").isEmpty(), "sets a cookie");
    }

    private void require(boolean kept, String otherwise) {
        if (!kept) {
            faults.add(otherwise);
        }
    }

    /** The last part of a problem's type; empty for what is no problem. */
    static String problemOf(HttpResponse<byte[]> response) {
        boolean refused =
                response.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
        return refused
                ? JsonMapper.shared().readTree(response.body()).path("type").asString("")
                : "";
    }
}
