package org.keju.payment.application;

import java.util.Map;

/** What leads a payer to a channel. */
public sealed interface WayToPay {

    /** A form that the payer's browser submits to the channel. */
    record RedirectForm(String action, String method, Map<String, String> fields) implements WayToPay {}

    /** A text that the payer's telephone reads as a QR code. */
    record ScannedCode(String content) implements WayToPay {}
}
