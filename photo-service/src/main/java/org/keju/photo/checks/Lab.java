package org.keju.photo.checks;

/**
 * A colour in CIE L*a*b* (D65), where equal distances look about equally different.
 *
 * @param l lightness, 0 to 100
 */
record Lab(double l, double a, double b) {

    /** From sRGB, 0xRRGGBB. */
    static Lab of(int rgb) {
        double red = linear(rgb >> 16 & 0xFF);
        double green = linear(rgb >> 8 & 0xFF);
        double blue = linear(rgb & 0xFF);
        double x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
        double y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue);
        double z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
        return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    double distance(Lab other) {
        return Math.hypot(Math.hypot(l - other.l, a - other.a), b - other.b);
    }

    double chroma() {
        return Math.hypot(a, b);
    }

    /** Degrees, 0 to 360; red is near 30, blue near 270. */
    double hue() {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double linear(int sample) {
        double value = sample / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double f(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }
}
