package org.keju.photo.application;

import org.keju.photo.domain.PhotoRule;

/** Reads a file that anybody may have made, and makes of it a picture that is safe to keep. */
public interface PictureInspector {

    /**
     * The upright picture, encoded anew without anything that came with it, and what is worth saying about it. The file's
     * content is fetched only when its turn comes, so that files which wait take no memory.
     *
     * @throws PictureRefused when the file is no sound picture, or not one that the rule accepts
     * @throws InspectionBusy when too many files are being read already
     */
    InspectedPicture inspect(PhotoFile file, PhotoRule rule);

    /**
     * A picture that was made so before, looked at by the rule of another exam. That rule's bytes and greatest pixels are limits
     * for files that are sent, and rendering keeps them; its least pixels count, since nothing adds what is not there.
     *
     * @param master as {@link InspectedPicture#master()} was
     * @throws PictureRefused when it is not one that the rule accepts
     * @throws InspectionBusy when too many files are being read already
     */
    RenderedPicture inspectAgain(byte[] master, PhotoRule rule);
}
