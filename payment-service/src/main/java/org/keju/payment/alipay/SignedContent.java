package org.keju.payment.alipay;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The string that Alipay's signatures cover: the parameters that have a value, sorted by name, as {@code k=v&k=v}. */
final class SignedContent {

    private SignedContent() {}

    /** Our requests are signed with their {@code sign_type}. */
    static String ofRequest(Map<String, String> parameters) {
        return of(parameters, Set.of("sign"));
    }

    /** Alipay's notices and return addresses are signed without it. */
    static String ofNotice(Map<String, String> parameters) {
        return of(parameters, Set.of("sign", "sign_type"));
    }

    private static String of(Map<String, String> parameters, Set<String> left) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .filter(parameter -> !left.contains(parameter.getKey()))
                        .filter(parameter -> !parameter.getValue().isEmpty())
                        .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                        .collect(Collectors.joining("&"));
    }
}
