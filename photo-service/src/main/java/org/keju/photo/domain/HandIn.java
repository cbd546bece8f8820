package org.keju.photo.domain;

import java.util.List;

/**
 * A picture that a candidate hands in.
 *
 * @param how {@link PhotoCommand#UPLOAD} for a file, {@link PhotoCommand#REUSE} for the picture of an earlier application
 * @param checks what the machine found when it looked at the picture by the rule of this exam
 */
public record HandIn(PhotoCommand how, Picture picture, List<PhotoCheck> checks) {

    public HandIn {
        checks = List.copyOf(checks);
    }
}
