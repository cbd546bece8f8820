package org.keju.payment.application;

import org.jspecify.annotations.Nullable;

/** A channel gave no answer that can be used. Nothing is known, so nothing has changed; it will be asked again. */
public class ChannelUnavailable extends Exception {

    public ChannelUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
