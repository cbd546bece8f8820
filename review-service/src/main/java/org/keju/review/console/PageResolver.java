package org.keju.review.console;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Finds files; and for an address that only the page's own router knows, such as {@code /console/reviews/next}, the page. A
 * missing file stays missing: a name with an extension is no such address.
 */
final class PageResolver extends PathResourceResolver {

    @Override
    protected @Nullable Resource getResource(String path, Resource folder) throws IOException {
        Resource file = super.getResource(path, folder);
        if (file != null || path.substring(path.lastIndexOf('/') + 1).contains(".")) {
            return file;
        }
        return super.getResource("index.html", folder);
    }
}
