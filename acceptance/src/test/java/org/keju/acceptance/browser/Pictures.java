package org.keju.acceptance.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;

/** Pictures of pages, on a desk and in a hand, for people to look at; and in both, axe looks for what keeps people out. */
final class Pictures {

    private static final Path FOLDER = Path.of("target", "pictures");
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    private final Accessibility accessibility = new Accessibility();
    private int taken;

    void of(Page page, String name) {
        taken++;
        page.waitForLoadState(LoadState.NETWORKIDLE);
        takeAndCheck(page, name + "-desktop");
        ViewportSize desktop = page.viewportSize();
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        takeAndCheck(page, name + "-phone");
        page.setViewportSize(desktop.width, desktop.height);
    }

    /** What was to be seen when a journey stopped: why it did must not be hidden by another fault. */
    void ofAFailure(Page page) {
        taken++;
        take(page, "where-it-stopped");
    }

    private void takeAndCheck(Page page, String name) {
        take(page, name);
        accessibility.check(page, name);
    }

    private void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(FOLDER.resolve("%02d-%s.png".formatted(taken, name))));
    }
}
