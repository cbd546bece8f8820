package org.keju.kit.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** What a service's document says beyond what its controllers show: who may call, and what every refusal looks like. */
final class ServiceDocument implements GlobalOpenApiCustomizer, GlobalOperationCustomizer {

    private static final String PROBLEM = "Problem";

    private final DeclaredAccess access;

    ServiceDocument(DeclaredAccess access) {
        this.access = access;
    }

    static OpenAPI of(String service) {
        return new OpenAPI()
                .info(new Info()
                        .title("Keju " + service)
                        .version("v1")
                        .license(new License().name("Apache-2.0"))
                        .description("Times are ISO 8601 in UTC, amounts of money are in fen, ids are UUIDs."))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                DeclaredAccess.SCHEME,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")
                                        .description(
                                                "A browser has it in the cookie keju_session, which the gateway turns"
                                                        + " into this header."))
                        .addSchemas(PROBLEM, problem()));
    }

    private static Schema<?> problem() {
        Schema<?> error = new ObjectSchema()
                .addProperty("pointer", new StringSchema().description("JSON Pointer to the part that is refused"))
                .addProperty("code", new StringSchema())
                .addProperty("message", new StringSchema());
        return new ObjectSchema()
                .description("A refusal (RFC 9457). Its texts are in the reader's language, its type never changes.")
                .addProperty("type", new StringSchema().example("urn:keju:problem:request.invalid"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("traceId", new StringSchema())
                .addProperty("errors", new ArraySchema().items(error));
    }

    /** {@code PhotoController.upload} becomes {@code photo.upload}: stable, and unique within the service. */
    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        String resource = handler.getBeanType().getSimpleName().replace("Controller", "");
        operation.setOperationId(resource.substring(0, 1).toLowerCase(Locale.ROOT) + resource.substring(1) + "."
                + handler.getMethod().getName());
        operation.setTags(List.of(resource));
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("Refused")
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new Schema<>()
                                                                .$ref("#/components/schemas/" + PROBLEM)))));
        return operation;
    }

    @Override
    public void customise(OpenAPI document) {
        document.getPaths().forEach(this::declareAccess);
    }

    private void declareAccess(String path, PathItem operations) {
        operations
                .readOperationsMap()
                .forEach((method, operation) -> operation.setSecurity(access.of(method.name(), path)));
    }
}
