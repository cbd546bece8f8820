package org.keju.kit.problem;

import java.net.URI;
import org.springframework.http.HttpStatus;

/**
 * A way in which a request can be refused (RFC 9457). Each service lists its own in one enum; the words for people stand in
 * {@code problems.properties} and {@code problems_zh_CN.properties} under {@code <code>.title} and {@code <code>.detail}.
 */
public interface ProblemType {

    /** The stable name that programs act on, such as {@code photo.not-open}. */
    String code();

    HttpStatus status();

    /** The problem's {@code type}. */
    default URI uri() {
        return URI.create("urn:keju:problem:" + code());
    }
}
