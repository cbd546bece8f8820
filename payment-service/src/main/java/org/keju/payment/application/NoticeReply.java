package org.keju.payment.application;

/** What a channel gets as the answer to a notice. */
public record NoticeReply(int status, String contentType, String body) {}
