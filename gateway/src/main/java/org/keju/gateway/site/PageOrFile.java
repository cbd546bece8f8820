package org.keju.gateway.site;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Finds a file of the site; any other path that a browser opens is a page, which the site itself finds its way to. */
class PageOrFile extends PathResourceResolver {

    private static final String SITE = "index.html";

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String requestPath,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        Resource file = super.resolveResourceInternal(request, requestPath, locations, chain);
        if (file != null || request == null || !isPage(request, requestPath)) {
            return file;
        }
        return super.resolveResourceInternal(request, SITE, locations, chain);
    }

    @Override
    protected @Nullable Resource getResource(String resourcePath, Resource location) throws IOException {
        return resourcePath.isEmpty() ? null : super.getResource(resourcePath, location);
    }

    private static boolean isPage(HttpServletRequest request, String path) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean acceptsPages = accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
        boolean namesFile = path.lastIndexOf('.') > path.lastIndexOf('/');
        return acceptsPages && !namesFile;
    }
}
