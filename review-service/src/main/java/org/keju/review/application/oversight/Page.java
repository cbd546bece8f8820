package org.keju.review.application.oversight;

import java.util.List;

/**
 * A part of a long list.
 *
 * @param page counts from 0
 * @param total how many there are on all pages, counted no further than anybody turns
 */
public record Page<T>(List<T> items, int page, int size, long total) {}
