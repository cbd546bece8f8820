package org.keju.identity.staff;

import java.io.PrintStream;
import org.keju.identity.domain.Password;

/** How somebody who is new is told the one-time password. */
interface HandOver {

    void handOver(String username, Password password);

    /** Where to look, in words. */
    String place();

    /** On the console itself, past every log, where no file is named: it is good once and not for long. */
    static HandOver printing(PrintStream console) {
        return new HandOver() {
            @Override
            public void handOver(String username, Password password) {
                console.println("Keju: one-time password of " + username + ": " + password.text());
            }

            @Override
            public String place() {
                return "printed above";
            }
        };
    }
}
