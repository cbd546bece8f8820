package org.keju.review.domain;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What is not to be had, in one line. */
final class Refusals {

    private Refusals() {}

    static void refuses(ReviewRefused.Rule rule, ThrowingCallable attempt) {
        assertThatExceptionOfType(ReviewRefused.class).isThrownBy(attempt).returns(rule, ReviewRefused::rule);
    }

    static void refusesTransition(ThrowingCallable attempt) {
        assertThatExceptionOfType(IllegalCaseTransition.class).isThrownBy(attempt);
    }
}
