package org.keju.kit.testing.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestServers;
import org.keju.kit.testing.TestTokens;
import org.keju.kit.testing.app.KitTestApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Whatever somebody sends, the refusal is a problem of a known type that says which part is wrong and gives nothing away. */
@KejuIntegrationTest
@ContextConfiguration(
        classes = {KitTestApplication.class, ThingsController.class},
        initializers = TestServers.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RequestProblemsIT {

    private static final String ID = "0190b2a4-5a5e-7c3c-9d8a-0123456789ab";

    private final RestTestClient http;
    private final String bearer;

    RequestProblemsIT(RestTestClient http, TestTokens tokens) {
        this.http = http;
        this.bearer = "Bearer " + tokens.candidate(Ids.next());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void namesWhatIsWrongInABody(String what, String json, String pointer, String code) {
        var answer = send(HttpMethod.PUT, "/things", MediaType.APPLICATION_JSON, json.getBytes(StandardCharsets.UTF_8));
        assertProblem(answer, 400, code.startsWith("field.not") && !code.contains("choice") ? "invalid" : "unreadable");
        assertThat(answer.getResponseBody())
                .contains("\"pointer\":\"" + pointer + "\"", "\"code\":\"" + code + "\"")
                .containsPattern("\"message\":\"[^\"]*\\p{IsHan}");
    }

    static Stream<Arguments> namesWhatIsWrongInABody() {
        return Stream.of(
                arguments("nothing at all", "", "", "body.missing"),
                arguments("no JSON", "{name", "", "body.malformed"),
                arguments("cut off", "{\"name\":\"x\"", "", "body.malformed"),
                arguments("two documents", "{\"name\":\"x\"} {}", "", "field.malformed"),
                arguments("a name twice", "{\"name\":\"x\",\"name\":\"y\"}", "", "body.malformed"),
                arguments("an array", "[]", "", "field.malformed"),
                arguments("a blank", "{\"name\":\" \"}", "/name", "field.notblank"),
                arguments("null", "{\"name\":null}", "/name", "field.notblank"),
                arguments("an object for a text", "{\"name\":{}}", "/name", "field.malformed"),
                arguments("no such choice", "{\"name\":\"x\",\"size\":\"HUGE\"}", "/size", "field.not-a-choice"),
                arguments("a text for a number", "{\"name\":\"x\",\"count\":\"many\"}", "/count", "field.malformed"),
                arguments(
                        "a huge number",
                        "{\"name\":\"x\",\"count\":99999999999999999999}",
                        "/count",
                        "field.malformed"),
                arguments("a long number", "{\"count\":" + "9".repeat(200) + "}", "", "body.excessive"),
                arguments("NUL", "{\"name\":\"a\\u0000b\"}", "/name", "field.unstorable"),
                arguments("half a character", "{\"name\":\"a\\ud842\"}", "/name", "field.unstorable"),
                arguments("halves swapped", "{\"name\":\"\\udfb7\\ud842\"}", "/name", "field.unstorable"),
                arguments("NUL in a map", "{\"labels\":{\"a/b\":\"\\u0000\"}}", "/labels/a~1b", "field.unstorable"),
                arguments("NUL in a name", "{\"labels\":{\"\\u0000\":\"x\"}}", "/labels", "field.unstorable"),
                arguments("too deep", "{\"other\":" + "[".repeat(1000) + "]".repeat(1000) + "}", "", "body.excessive"),
                arguments(
                        "too long",
                        "{\"other\":\"" + "x".repeat(2_000) + "\",\"" + "n".repeat(2000) + "\":1}",
                        "",
                        "body.excessive"));
    }

    @Test
    void readsEveryCharacterThatIsOne() {
        byte[] json = "{\"name\":\"欧阳𠮷·\\ud842\\udfb7\\u200b\\n\"}".getBytes(StandardCharsets.UTF_8);
        var answer = send(HttpMethod.PUT, "/things", MediaType.APPLICATION_JSON, json);
        assertThat(answer.getStatus().value()).isEqualTo(200);
        assertThat(answer.getResponseBody()).contains("欧阳𠮷·𠮷");
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] json = {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'};
        assertProblem(send(HttpMethod.PUT, "/things", MediaType.APPLICATION_JSON, json), 400, "unreadable");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        byte[] json = ("{\"name\":\"" + "x".repeat(1_100_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        assertProblem(send(HttpMethod.PUT, "/things", MediaType.APPLICATION_JSON, json), 413, "too-large");
    }

    @Test
    void saysWhatIsPossibleInstead() {
        var method = send(HttpMethod.DELETE, "/things", null, new byte[0]);
        assertProblem(method, 405, "method-not-supported");
        assertThat(method.getResponseHeaders().getAllow()).contains(HttpMethod.POST, HttpMethod.PUT);

        var type = send(HttpMethod.PUT, "/things", MediaType.APPLICATION_XML, "<a/>".getBytes(StandardCharsets.UTF_8));
        assertProblem(type, 415, "media-type-not-supported");
        assertThat(type.getResponseHeaders().getAccept()).contains(MediaType.APPLICATION_JSON);
    }

    @ParameterizedTest
    @MethodSource
    void namesTheParameterThatIsWrong(String path, String colour, String pointer, String code) {
        var request = http.get().uri(path).header(HttpHeaders.AUTHORIZATION, bearer);
        if (!colour.isEmpty()) {
            request.header("Colour", colour);
        }
        var answer = request.exchange().expectBody(String.class).returnResult();
        assertProblem(answer, 400, "invalid");
        assertThat(answer.getResponseBody()).contains("\"pointer\":\"" + pointer + "\"", "\"code\":\"" + code + "\"");
    }

    static Stream<Arguments> namesTheParameterThatIsWrong() {
        return Stream.of(
                arguments("/things/7/parts?size=1", "red", "/id", "field.malformed"),
                arguments("/things/" + ID + "/parts?size=big", "red", "/size", "field.malformed"),
                arguments("/things/" + ID + "/parts?size=99999999999", "red", "/size", "field.malformed"),
                arguments("/things/" + ID + "/parts", "red", "/size", "field.missing"),
                arguments("/things/" + ID + "/parts?size=1", "", "/Colour", "field.missing"));
    }

    @Test
    void refusesAFormThatItCannotGive() {
        var answer = http.get()
                .uri("/things/" + ID + "/parts?size=1")
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .header("Colour", "red")
                .accept(MediaType.APPLICATION_PDF)
                .exchange()
                .expectBody(String.class)
                .returnResult();
        assertProblem(answer, 406, "not-acceptable");
    }

    @Test
    void takesABrokenUploadForTheSendersMistake() {
        MediaType multipart = MediaType.parseMediaType("multipart/form-data; boundary=x");
        String path = "/things/" + ID + "/picture";
        byte[] noPart = "no part at all".getBytes(StandardCharsets.UTF_8);
        assertProblem(send(HttpMethod.PUT, path, MediaType.MULTIPART_FORM_DATA, noPart), 400, "unreadable");

        byte[] otherPart = "--x\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\n1\r\n--x--\r\n"
                .getBytes(StandardCharsets.UTF_8);
        var missing = send(HttpMethod.PUT, path, multipart, otherPart);
        assertProblem(missing, 400, "invalid");
        assertThat(missing.getResponseBody()).contains("\"pointer\":\"/file\"", "field.missing");

        byte[] large = ("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
                        + "x".repeat(1_100_000) + "\r\n--x--\r\n")
                .getBytes(StandardCharsets.UTF_8);
        assertProblem(send(HttpMethod.PUT, path, multipart, large), 413, "too-large");
    }

    /** Refused by the firewall, before any filter of ours. */
    @Test
    void answersWhatTheFirewallRefusesAsAProblemToo() {
        var answer = http.get()
                .uri(URI.create("/things/%2e%2e/secret"))
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .exchange()
                .expectBody(String.class)
                .returnResult();
        assertProblem(answer, 400, "invalid");
    }

    private EntityExchangeResult<String> send(HttpMethod method, String path, @Nullable MediaType type, byte[] body) {
        var request = http.method(method).uri(path).header(HttpHeaders.AUTHORIZATION, bearer);
        if (type != null) {
            request.contentType(type);
        }
        return request.body(body).exchange().expectBody(String.class).returnResult();
    }

    private static void assertProblem(EntityExchangeResult<String> answer, int status, String type) {
        assertThat(answer.getResponseBody()).contains("\"type\":\"urn:keju:problem:request." + type + "\"");
        assertThat(answer.getStatus().value()).isEqualTo(status);
        assertThat(answer.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getResponseBody()).doesNotContain("Exception", "org.", "tools.jackson", "select ");
    }
}
