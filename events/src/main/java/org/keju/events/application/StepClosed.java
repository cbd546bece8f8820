package org.keju.events.application;

import java.util.UUID;
import org.keju.events.EventName;

/** A step that had been requested is no longer open for this application; whoever holds work for it puts it away. */
@EventName("org.keju.application.step-closed.v1")
public record StepClosed(UUID applicationId, UUID examId, Step step) implements ApplicationEvent {

    /** The steps that other services carry out. */
    public enum Step {
        PHOTO,
        REVIEW,
        PAYMENT,
        /** Never told: a complete application stays complete or ends. It belongs to the contract and cannot leave it. */
        SEAT
    }
}
