package org.keju.kit.openapi;

import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;

/**
 * Reads who may call what out of the service's own rules, by asking them; written down a second time it would soon be
 * wrong. OpenAPI 3.1 lets a requirement list roles: several requirements are alternatives.
 */
final class DeclaredAccess {

    static final String SCHEME = "token";

    private static final Authentication NOBODY = new AnonymousAuthenticationToken(
            "open-api", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    private final WebInvocationPrivilegeEvaluator rules;
    private final List<String> roles;

    DeclaredAccess(WebInvocationPrivilegeEvaluator rules, List<String> roles) {
        this.rules = rules;
        this.roles = roles;
    }

    /** No requirement for what anybody may call; one without a role for whoever is logged in. */
    List<SecurityRequirement> of(String method, String path) {
        String example = path.replaceAll("\\{[^/]+}", "0");
        if (allowed(NOBODY, method, example)) {
            return List.of();
        }
        if (allowed(somebodyWith(), method, example)) {
            return List.of(new SecurityRequirement().addList(SCHEME));
        }
        return roles.stream()
                .filter(role -> allowed(somebodyWith("ROLE_" + role), method, example))
                .map(role -> new SecurityRequirement().addList(SCHEME, role))
                .toList();
    }

    private boolean allowed(Authentication caller, String method, String path) {
        return rules.isAllowed("", path, method, caller);
    }

    private static Authentication somebodyWith(String... authorities) {
        return UsernamePasswordAuthenticationToken.authenticated(
                "somebody", "", AuthorityUtils.createAuthorityList(authorities));
    }
}
