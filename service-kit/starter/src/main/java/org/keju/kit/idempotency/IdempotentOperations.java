package org.keju.kit.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The routes of this service that are marked {@link Idempotent}. */
final class IdempotentOperations {

    private final List<IdempotentOperation> operations;

    IdempotentOperations(RequestMappingHandlerMapping mapping) {
        this.operations = mapping.getHandlerMethods().entrySet().stream()
                .flatMap(IdempotentOperations::marked)
                .toList();
    }

    private static Stream<IdempotentOperation> marked(Map.Entry<RequestMappingInfo, HandlerMethod> route) {
        Idempotent mark = route.getValue().getMethodAnnotation(Idempotent.class);
        RequestMappingInfo info = route.getKey();
        if (mark == null || info.getPathPatternsCondition() == null) {
            return Stream.empty();
        }
        return info.getPathPatternsCondition().getPatterns().stream()
                .map(path -> new IdempotentOperation(
                        info.getMethodsCondition().getMethods(), path, mark.inOneTransaction()));
    }

    boolean isEmpty() {
        return operations.isEmpty();
    }

    Optional<IdempotentOperation> of(HttpServletRequest request) {
        return operations.stream()
                .filter(operation -> operation.matches(request))
                .findFirst();
    }
}
