package org.keju.acceptance.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.keju.acceptance.system.ApplicationUnderTest;

/** How members of staff get in: with a one-time password at first, then with one of their own. */
public final class StaffPasswords {

    private static final Map<String, String> HANDED_OUT = new ConcurrentHashMap<>();
    private static final Map<String, String> CHOSEN = new ConcurrentHashMap<>();

    private StaffPasswords() {}

    /** The member's own password, chosen now if that was not done yet. */
    public static String of(ApplicationUnderTest keju, String username) {
        return CHOSEN.computeIfAbsent(username, name -> choose(keju, name));
    }

    /** Somebody who was taken on while the platform runs has got this one-time password. */
    static void handsOut(String username, String oneTimePassword) {
        HANDED_OUT.put(username, oneTimePassword);
    }

    static Browser logIn(ApplicationUnderTest keju, String username) {
        Browser browser = new Browser(keju.address());
        logIn(browser, username, of(keju, username));
        return browser;
    }

    private static String choose(ApplicationUnderTest keju, String username) {
        Browser browser = new Browser(keju.address());
        String oneTime =
                HANDED_OUT.containsKey(username) ? HANDED_OUT.get(username) : oneTimePasswordOfTheDemo(keju, username);
        String own = username + " has chosen a long one";
        logIn(browser, username, oneTime);
        browser.post("/api/identity/me/password", Map.of("currentPassword", oneTime, "newPassword", own))
                .ok();
        return own;
    }

    private static void logIn(Browser browser, String username, String password) {
        browser.post("/api/identity/staff-sessions", Map.of("username", username, "password", password))
                .ok();
    }

    private static String oneTimePasswordOfTheDemo(ApplicationUnderTest keju, String username) {
        try {
            return Files.readAllLines(keju.staffPasswords()).stream()
                    .map(line -> line.strip().split("\\s+"))
                    .filter(words -> words[0].equals(username))
                    .map(words -> words[words.length - 1])
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
