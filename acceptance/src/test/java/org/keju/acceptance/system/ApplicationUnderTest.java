package org.keju.acceptance.system;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.keju.check.Evidence;

/** The whole platform as a test sees it: an address, a clock that can be moved, and what an operator can look at. */
public interface ApplicationUnderTest {

    /** The gateway: the only way in. */
    URI address();

    /** Where mail and short messages land. */
    URI mailbox();

    /** The simulated payment channel. */
    URI paymentChannel();

    /** The present time of the platform. */
    Instant now();

    /** Moves the platform's clock; time then runs on from there. */
    void moveClockTo(Instant instant);

    /** Lets the platform's clock show the time of this machine again. */
    void returnToThePresent();

    /** Kills a program of the platform, such as {@code payment-service}, in whatever it is doing. */
    KilledProgram kill(String program);

    /** The file with the one-time passwords of the demo's staff, one {@code username password} a line. */
    Path staffPasswords();

    /** The folder with what all programs logged. */
    Path logs();

    /** What there is to look at for whoever wants to know whether everything holds. */
    Evidence evidence();
}
