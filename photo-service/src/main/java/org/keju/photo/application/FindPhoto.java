package org.keju.photo.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a candidate the photo of an application, and what the exam asks of it. */
@Service
public class FindPhoto {

    private final PhotoDesk desk;

    FindPhoto(PhotoDesk desk) {
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public PhotoOfApplication run(UUID applicationId, UUID candidate) {
        return desk.find(applicationId, candidate);
    }
}
