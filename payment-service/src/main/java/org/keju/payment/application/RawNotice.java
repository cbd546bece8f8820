package org.keju.payment.application;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A message from the network that claims to be a channel's notice: its headers, names in lower case, and its bytes. */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
public record RawNotice(Map<String, String> headers, byte[] body) {

    private static final Set<String> PRIVATE = Set.of("authorization", "cookie");
    private static final int LONGEST_HEADER_TEXT = 8_000;

    public RawNotice {
        headers = headers.entrySet().stream()
                .filter(header -> !PRIVATE.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableMap(
                        header -> header.getKey().toLowerCase(Locale.ROOT),
                        Map.Entry::getValue,
                        (first, more) -> first));
    }

    /** The headers one a line, cut to what is kept as evidence. */
    public String headerText() {
        String text = headers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
        return text.substring(0, Math.min(text.length(), LONGEST_HEADER_TEXT));
    }
}
