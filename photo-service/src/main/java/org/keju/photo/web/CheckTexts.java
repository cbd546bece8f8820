package org.keju.photo.web;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.keju.events.LocalizedText;
import org.keju.photo.domain.PhotoCheck;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Puts the machine's findings into words, in both languages at once: the page shows the reader's. */
@Component
class CheckTexts {

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    CheckTexts() {
        texts.setBasename("checks");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
    }

    LocalizedText of(PhotoCheck check) {
        return new LocalizedText(of(check, Locale.SIMPLIFIED_CHINESE), of(check, Locale.ENGLISH));
    }

    private String of(PhotoCheck check, Locale locale) {
        String key = check.code() + "." + check.verdict();
        Object[] arguments = {value(check.code(), check.found(), locale), value(check.code(), check.wanted(), locale)};
        return texts.getMessage(key, arguments, locale);
    }

    private String value(PhotoCheck.Code code, String value, Locale locale) {
        if (code != PhotoCheck.Code.BACKGROUND) {
            return value;
        }
        return Arrays.stream(value.split(","))
                .map(colour -> texts.getMessage("colour." + colour, null, locale))
                .collect(joining(" / "));
    }
}
