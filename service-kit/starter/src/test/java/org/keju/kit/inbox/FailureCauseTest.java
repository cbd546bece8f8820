package org.keju.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.kafka.listener.ListenerExecutionFailedException;

class FailureCauseTest {

    @Test
    void tellsClassAndPlaceButNeverTheMessage() {
        FailureCause cause = FailureCause.of(new ListenerExecutionFailedException(
                "the listener's", new IllegalArgumentException("11010119900307123X is not a number")));
        assertThat(cause.exception()).isEqualTo("java.lang.IllegalArgumentException");
        assertThat(cause.place()).startsWith(FailureCauseTest.class.getName() + ".tells");
    }

    @Test
    void copesWithAFailureFromNowhere() {
        Exception nowhere = new IllegalStateException();
        nowhere.setStackTrace(new StackTraceElement[0]);
        assertThat(FailureCause.of(nowhere).place()).isEqualTo("unknown");
    }
}
