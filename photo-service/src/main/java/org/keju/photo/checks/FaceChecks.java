package org.keju.photo.checks;

import static org.keju.photo.checks.PictureChecks.percent;
import static org.keju.photo.checks.PictureChecks.shown;
import static org.keju.photo.domain.PhotoCheck.Code.FACE;
import static org.keju.photo.domain.PhotoCheck.Code.FACE_SIZE;
import static org.keju.photo.domain.PhotoCheck.Code.ONE_FACE;
import static org.keju.photo.domain.PhotoCheck.Code.POSE;

import java.util.List;
import org.keju.photo.domain.PhotoCheck;
import org.keju.photo.face.Face;

/** What is worth saying about the faces in a picture (row 53). */
record FaceChecks(FaceLimits limits) {

    List<PhotoCheck> of(List<Face> faces, int pictureWidth) {
        if (faces.isEmpty()) {
            return List.of(PhotoCheck.of(FACE, false, shown(0), shown(limits.leastScore())));
        }
        Face face = faces.getFirst();
        PhotoCheck found = PhotoCheck.pass(FACE, shown(face.score()), shown(limits.leastScore()));
        if (faces.size() > 1) {
            return List.of(found, PhotoCheck.of(ONE_FACE, false, "" + faces.size(), "1"));
        }
        return List.of(found, PhotoCheck.pass(ONE_FACE, "1", "1"), pose(face), size(face.width() / pictureWidth));
    }

    private PhotoCheck pose(Face face) {
        boolean straight = Math.abs(face.roll()) <= limits.mostRoll() && Math.abs(face.yaw()) <= limits.mostYaw();
        return PhotoCheck.of(
                POSE,
                straight,
                Math.round(face.roll()) + "° / " + shown(face.yaw()),
                "±" + Math.round(limits.mostRoll()) + "° / ±" + shown(limits.mostYaw()));
    }

    private PhotoCheck size(double width) {
        return PhotoCheck.of(
                FACE_SIZE,
                limits.leastWidth() <= width && width <= limits.mostWidth(),
                percent(width),
                percent(limits.leastWidth()) + "–" + percent(limits.mostWidth()));
    }
}
