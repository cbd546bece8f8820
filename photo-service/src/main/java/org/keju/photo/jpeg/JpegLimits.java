package org.keju.photo.jpeg;

/**
 * How much of a picture this service is willing to decode. Small files can be very large pictures: 400 KB hold 64 megapixels
 * in 300 scans and keep a decoder busy for minutes, so the byte limit alone protects nothing.
 *
 * @param maxSide longest side, in pixels
 * @param maxPixels width times height
 * @param maxScans passes over the picture; common encoders write at most 10
 */
record JpegLimits(int maxSide, long maxPixels, int maxScans) {

    static final JpegLimits STANDARD = new JpegLimits(8_000, 40_000_000, 16);
}
