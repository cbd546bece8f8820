package org.keju.application.web;

import java.util.Locale;
import org.keju.application.domain.exam.Text;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Sentences in both languages at once, for answers that are shown again when the reader changes the language. */
@Component
class BothLanguages {

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    BothLanguages() {
        texts.setBasename("problems");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    Text of(String code, Object... args) {
        return new Text(
                texts.getMessage(code, args, Locale.SIMPLIFIED_CHINESE), texts.getMessage(code, args, Locale.ENGLISH));
    }

    String in(Locale locale, String code, Object... args) {
        return texts.getMessage(code, args, locale);
    }
}
