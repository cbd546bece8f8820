package org.keju.photo.application;

import org.jspecify.annotations.Nullable;
import org.keju.photo.domain.Exam;
import org.keju.photo.domain.Photo;
import org.keju.photo.domain.PhotoRequest;

/**
 * The photo of one application together with what is asked of it.
 *
 * @param photo null while nothing was handed in
 */
public record PhotoOfApplication(
        PhotoRequest request, Exam exam, @Nullable Photo photo) {}
