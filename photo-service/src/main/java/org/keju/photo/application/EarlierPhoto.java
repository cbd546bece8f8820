package org.keju.photo.application;

import java.time.Instant;
import java.util.UUID;
import org.keju.photo.domain.Exam;
import org.keju.photo.domain.Picture;

/**
 * A photo that was found fit for another application of the same person, and may be used again (row 64).
 *
 * @param exam the one that it was found fit for
 * @param approvedAt when that was
 */
public record EarlierPhoto(UUID photoId, Exam exam, Picture picture, Instant approvedAt) {}
