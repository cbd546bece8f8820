package org.keju.photo.checks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keju.photo.domain.PhotoCheck;
import org.keju.photo.face.Face;

/**
 * What was found in a picture that is not unfit beyond doubt.
 *
 * @param face null when there is none, or more than one
 */
public record Findings(List<PhotoCheck> checks, @Nullable Face face) {

    public Findings {
        checks = List.copyOf(checks);
    }
}
