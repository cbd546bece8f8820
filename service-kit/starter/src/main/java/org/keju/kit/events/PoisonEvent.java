package org.keju.kit.events;

/** A record that no repetition will make readable. Its message never quotes the record's content. */
public final class PoisonEvent extends RuntimeException {

    public PoisonEvent(String message) {
        super(message);
    }
}
