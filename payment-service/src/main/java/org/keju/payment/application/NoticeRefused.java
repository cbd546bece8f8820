package org.keju.payment.application;

/** A message that we do not believe, or that is not for us. */
public class NoticeRefused extends RuntimeException {

    private final NoticeVerdict verdict;

    public NoticeRefused(NoticeVerdict verdict) {
        super(verdict.name());
        this.verdict = verdict;
    }

    public NoticeVerdict verdict() {
        return verdict;
    }
}
