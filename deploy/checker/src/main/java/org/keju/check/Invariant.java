package org.keju.check;

import java.util.List;

/** Something that must be true of the whole platform whenever it has come to rest. */
public interface Invariant {

    /** What is promised, in one sentence. */
    String promise();

    /** Where the promise is broken: ids, numbers and states, never anything about a person. */
    List<String> violations(Evidence evidence);
}
