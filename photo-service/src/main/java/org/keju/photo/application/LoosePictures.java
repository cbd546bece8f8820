package org.keju.photo.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Pictures that perhaps no photo refers to: each one from before it is kept until a photo takes it, and again from when a photo
 * gives it up. Whatever crashes in between leaves it here, where the purge finds it.
 */
public interface LoosePictures {

    /** Notes that the picture is loose from now on. */
    void add(String key, Instant now);

    /** A photo refers to the pictures now. */
    void take(Collection<String> keys);

    /**
     * Pictures that are loose for long, with whether a photo refers to them after all, as it may when two photos have the same
     * content. They are locked for this transaction; those that another purge has locked are passed over.
     */
    List<LoosePicture> lockLooseSince(Instant before, int most);

    /** One of them. */
    record LoosePicture(String key, boolean referred) {}
}
