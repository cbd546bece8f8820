package org.keju.application.domain.exam;

import java.util.List;

/** What is wrong with the answer to one field; the code names a sentence, the arguments fill it. */
public record FormFault(String field, String code, List<String> args) {

    /** Where the answer stands in the form as it was sent (RFC 6901). */
    public String pointer() {
        return "/answers/" + field.replace("~", "~0").replace("/", "~1");
    }
}
