package org.keju.photo.application;

import java.util.List;

/** A file cannot become a photo; nothing of it is kept. */
public final class PictureRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PictureFault> faults;

    public PictureRefused(List<PictureFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public PictureRefused(PictureFault.Kind kind, Object... arguments) {
        this(List.of(PictureFault.of(kind, arguments)));
    }

    /** Everything that is wrong, as far as it could be told; at least one. */
    public List<PictureFault> faults() {
        return faults;
    }
}
