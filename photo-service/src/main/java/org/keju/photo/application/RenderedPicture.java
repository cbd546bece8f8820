package org.keju.photo.application;

import java.util.List;
import org.keju.photo.domain.PhotoCheck;

/**
 * A picture in the size that an exam asks for.
 *
 * @param checks what is worth saying about it by the exam's rule
 */
@SuppressWarnings("ArrayRecordComponent") // carried from the reader to the store, never compared
public record RenderedPicture(byte[] jpeg, List<PhotoCheck> checks) {}
