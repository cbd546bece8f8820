package org.keju.photo.domain;

import static org.keju.photo.domain.PhotoCommand.APPROVE;
import static org.keju.photo.domain.PhotoCommand.CLAIM;
import static org.keju.photo.domain.PhotoCommand.CONFIRM;
import static org.keju.photo.domain.PhotoCommand.REJECT;
import static org.keju.photo.domain.PhotoCommand.RELEASE;
import static org.keju.photo.domain.PhotoCommand.REUSE;
import static org.keju.photo.domain.PhotoCommand.UNDO;
import static org.keju.photo.domain.PhotoCommand.UPLOAD;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where a photo is in its life, and the one table of what may happen to it there. */
public enum PhotoState {
    /** Nothing was handed in yet; such a photo has no row. */
    NONE,
    /** The machine took it; the candidate looks at it and may still replace it. */
    UPLOADED,
    /** The candidate confirmed it; it waits for an auditor and cannot be replaced. */
    PENDING,
    /** An auditor found it fit. The end, unless the decision is undone. */
    APPROVED,
    /** An auditor found it unfit; unless the exam locks what is confirmed, another may be handed in. */
    REJECTED;

    private static final Map<PhotoState, Map<PhotoCommand, PhotoState>> TABLE = new EnumMap<>(Map.of(
            NONE, Map.of(UPLOAD, UPLOADED, REUSE, UPLOADED),
            UPLOADED, Map.of(UPLOAD, UPLOADED, REUSE, UPLOADED, CONFIRM, PENDING),
            PENDING, Map.of(CLAIM, PENDING, RELEASE, PENDING, APPROVE, APPROVED, REJECT, REJECTED),
            APPROVED, Map.of(UNDO, PENDING),
            REJECTED, Map.of(UPLOAD, UPLOADED, REUSE, UPLOADED, UNDO, PENDING)));

    /** The state that the command leads to from here; empty when it is not to be had here. */
    public Optional<PhotoState> after(PhotoCommand command) {
        return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(command));
    }
}
