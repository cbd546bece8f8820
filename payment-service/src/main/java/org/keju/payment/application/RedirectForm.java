package org.keju.payment.application;

import java.util.Map;

/** A form that the payer's browser submits to the channel. */
public record RedirectForm(String action, String method, Map<String, String> fields) {}
