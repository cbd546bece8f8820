package org.keju.kit.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/** A request whose content was read to compare it, and can be read again by whoever answers it. */
interface RepeatableRequest extends AutoCloseable {

    MultipartResolver FORMS = new StandardServletMultipartResolver();

    /** Reads the request: a form with files into files, everything else, which is small, into memory. */
    static RepeatableRequest of(HttpServletRequest request) throws IOException {
        return FORMS.isMultipart(request)
                ? new RepeatableForm(FORMS.resolveMultipart(request))
                : new RepeatableBody(request);
    }

    /** What to hand on. */
    HttpServletRequest request();

    /** SHA-256 in hexadecimal of all that the sender put into it. */
    String contentHash() throws IOException;

    /** Forgets what was read. */
    @Override
    void close();
}
