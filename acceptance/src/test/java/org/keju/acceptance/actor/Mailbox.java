package org.keju.acceptance.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where mail and short messages of the running platform land. */
public final class Mailbox {

    private static final Pattern CODE = Pattern.compile("\\b\\d{8}\\b");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();

    public Mailbox(URI address) {
        this.address = address;
    }

    /** How many letters have come to an address. */
    public int lettersTo(String recipient) {
        return letters(recipient).size();
    }

    /** The code in the newest letter to an address, as soon as there are this many. */
    public String codeSentTo(String recipient, int letters) {
        Awaitility.await("letter " + letters + " to " + recipient)
                .atMost(PATIENCE)
                .until(() -> lettersTo(recipient) >= letters);
        Matcher code = CODE.matcher(letters(recipient).get(0).path("text").asString());
        if (!code.find()) {
            throw new AssertionError("The newest letter to " + recipient + " holds no code");
        }
        return code.group();
    }

    private JsonNode letters(String recipient) {
        URI letters = address.resolve("/letters?to=" + URLEncoder.encode(recipient, StandardCharsets.UTF_8));
        try {
            return JsonMapper.shared()
                    .readTree(http.send(HttpRequest.newBuilder(letters).build(), BodyHandlers.ofString())
                            .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
