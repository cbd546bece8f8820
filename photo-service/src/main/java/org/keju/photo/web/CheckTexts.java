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
        return texts.getMessage(key, measured(check, locale), locale);
    }

    private Object[] measured(PhotoCheck check, Locale locale) {
        return switch (check.code()) {
            case BYTES -> new Object[] {FileSizes.beside(most(check.wanted()), Long.parseLong(check.found()))};
            case BACKGROUND -> new Object[] {colours(check.found(), locale), colours(check.wanted(), locale)};
            case PIXELS, FACE, ONE_FACE, POSE, FACE_SIZE, PLAINNESS, SHARPNESS, ENLARGEMENT ->
                new Object[] {check.found(), check.wanted()};
        };
    }

    /** The end of a range of bytes. */
    private static long most(String range) {
        return Long.parseLong(range.substring(range.indexOf('–') + 1));
    }

    private String colours(String names, Locale locale) {
        return Arrays.stream(names.split(","))
                .map(colour -> texts.getMessage("colour." + colour, null, locale))
                .collect(joining(" / "));
    }
}
