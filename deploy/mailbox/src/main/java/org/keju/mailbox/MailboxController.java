package org.keju.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What has arrived, as a page for people and as JSON for tests. */
@RestController
class MailboxController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Letters letters;

    MailboxController(Letters letters) {
        this.letters = letters;
    }

    @GetMapping("/letters")
    List<Letter> letters(@RequestParam(defaultValue = "") String to) {
        return letters.to(to);
    }

    @GetMapping("/")
    ResponseEntity<String> page(@RequestParam(defaultValue = "zh") String lang) {
        MailboxTexts texts = MailboxTexts.in(Locale.of(lang));
        return ResponseEntity.ok()
                .contentType(HTML)
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'")
                .body(MailboxPage.of(letters.to(""), texts));
    }
}
