package org.keju.payment.application.finance;

import java.util.List;

/**
 * A part of a long list.
 *
 * @param page from 0
 * @param total how many there are in all
 */
public record Page<T>(List<T> items, int page, int size, long total) {}
