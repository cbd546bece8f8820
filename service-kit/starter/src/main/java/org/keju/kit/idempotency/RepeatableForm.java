package org.keju.kit.idempotency;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * A form with files. The server has put each into a file of its own, which can be read any number of times, so that a repeat costs
 * no memory. It is compared part by part: what separates the parts is chosen anew by each sender each time.
 */
final class RepeatableForm implements RepeatableRequest {

    private final MultipartHttpServletRequest form;

    RepeatableForm(MultipartHttpServletRequest form) {
        this.form = form;
    }

    @Override
    public HttpServletRequest request() {
        return form;
    }

    @Override
    public String contentHash() throws IOException {
        ContentHash hash = new ContentHash();
        for (Part part : parts()) {
            hash.add(part.getName());
            hash.add(String.valueOf(part.getSubmittedFileName()));
            hash.add(String.valueOf(part.getContentType()));
            hash.add(part.getSize());
            try (InputStream content = part.getInputStream()) {
                hash.add(content);
            }
        }
        return hash.inHexadecimal();
    }

    private Collection<Part> parts() throws IOException {
        try {
            return form.getParts();
        } catch (ServletException impossible) {
            throw new IllegalStateException("A form that was read before", impossible);
        }
    }

    @Override
    public void close() {
        FORMS.cleanupMultipart(form);
    }
}
