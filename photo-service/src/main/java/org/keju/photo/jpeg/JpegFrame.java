package org.keju.photo.jpeg;

/**
 * What the markers of a sound file promise about its picture.
 *
 * @param components 1 (grey) or 3 (colour)
 */
record JpegFrame(int width, int height, int components, int scans) {}
