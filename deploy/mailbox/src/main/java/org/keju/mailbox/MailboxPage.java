package org.keju.mailbox;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Plain HTML without scripts: the browser itself asks again every few seconds. */
final class MailboxPage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="refresh" content="5">
            <title>%2$s</title>
            <style>
            body { margin: 0; font: 1.0625rem/1.6 system-ui, sans-serif; color: #1a1a1a; background: #f2f5f9; }
            main { max-width: 46rem; margin: 0 auto; padding: 1.25rem; }
            h1 { font-size: 1.5rem; margin: .5rem 0 1rem; }
            h2 { font-size: 1.125rem; margin: 0; }
            .purpose { padding: .75rem 1rem; border-left: .3rem solid #b25e00; background: #fff6e8; }
            ol { padding: 0; list-style: none; }
            li { margin: 0 0 1rem; padding: 1rem; background: #fff; border: 1px solid #cdd5de; border-radius: .5rem; }
            .about { margin: 0 0 .5rem; color: #4a4a4a; overflow-wrap: anywhere; }
            .text { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
            a { color: #0b4fa8; }
            :focus-visible { outline: .25rem solid #b25e00; outline-offset: .15rem; }
            </style>
            </head>
            <body><main>
            <p><a href="?lang=%3$s" lang="%3$s">%4$s</a></p>
            <h1>%2$s</h1>
            <p class="purpose">%5$s</p>
            %6$s
            </main></body>
            </html>
            """;

    private MailboxPage() {}

    static String of(List<Letter> letters, MailboxTexts texts) {
        String list = letters.isEmpty()
                ? "<p>" + texts.empty + "</p>"
                : letters.stream()
                        .map(letter -> entry(letter, texts))
                        .collect(Collectors.joining("\n", "<ol>\n", "\n</ol>"));
        return FRAME.formatted(texts.language, texts.title, texts.otherLanguage, texts.otherName, texts.purpose, list);
    }

    private static String entry(Letter letter, MailboxTexts texts) {
        boolean mail = letter.channel().equals("MAIL");
        return """
                <li>
                <h2>%s</h2>
                <p class="about">%s · %s %s · <time datetime="%s">%s</time></p>
                <p class="text">%s</p>
                </li>""".formatted(
                        htmlEscape(mail ? letter.subject() : texts.sms),
                        mail ? texts.mail : texts.sms,
                        texts.to,
                        htmlEscape(letter.to()),
                        letter.receivedAt(),
                        TIME.format(letter.receivedAt()),
                        htmlEscape(letter.text()));
    }
}
