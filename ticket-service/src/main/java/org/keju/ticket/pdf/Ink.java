package org.keju.ticket.pdf;

/** The colours of the ticket, as red, green and blue from 0 to 1. All stay legible on a black-and-white printer. */
enum Ink {
    BLACK(0.09f, 0.10f, 0.12f),
    GREY(0.40f, 0.41f, 0.44f),
    LINE(0.72f, 0.73f, 0.76f),
    TINT(0.965f, 0.955f, 0.94f),
    /** The red of a seal. */
    VERMILION(0.66f, 0.15f, 0.13f);

    final float red;
    final float green;
    final float blue;

    Ink(float red, float green, float blue) {
        this.red = red;
        this.green = green;
        this.blue = blue;
    }
}
