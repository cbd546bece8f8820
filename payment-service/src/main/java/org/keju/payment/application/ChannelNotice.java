package org.keju.payment.application;

/** What a channel told us, believed. */
public record ChannelNotice(String merchantOrderNumber, ChannelAnswer answer) {}
