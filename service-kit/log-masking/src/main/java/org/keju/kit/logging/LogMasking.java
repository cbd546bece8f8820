package org.keju.kit.logging;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.spi.AppenderAttachable;
import java.util.Iterator;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/** Puts a {@link MaskingEncoder} before every appender, as soon as Spring Boot has configured logging and whatever it configured. */
final class LogMasking implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLoggerList().forEach(logger -> maskAll(logger.iteratorForAppenders()));
        }
    }

    private static void maskAll(Iterator<Appender<ILoggingEvent>> appenders) {
        while (appenders.hasNext()) {
            mask(appenders.next());
        }
    }

    @SuppressWarnings("unchecked") // an appender of this kind that holds others holds others of this kind
    private static void mask(Appender<ILoggingEvent> appender) {
        if (appender instanceof OutputStreamAppender<ILoggingEvent> writing
                && !(writing.getEncoder() instanceof MaskingEncoder)) {
            writing.setEncoder(masking(writing.getEncoder()));
        } else if (appender instanceof AppenderAttachable<?> holder) {
            maskAll(((AppenderAttachable<ILoggingEvent>) holder).iteratorForAppenders());
        }
    }

    private static MaskingEncoder masking(Encoder<ILoggingEvent> encoder) {
        MaskingEncoder masking = new MaskingEncoder(encoder);
        masking.setContext(encoder.getContext());
        masking.start();
        return masking;
    }

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER + 1;
    }
}
