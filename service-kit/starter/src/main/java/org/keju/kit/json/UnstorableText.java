package org.keju.kit.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A text holds what no database and no font can show: the character NUL, or half of a surrogate pair. */
public final class UnstorableText extends MismatchedInputException {

    UnstorableText(JsonParser parser) {
        super(parser, "The text holds NUL or half of a surrogate pair", String.class);
    }
}
