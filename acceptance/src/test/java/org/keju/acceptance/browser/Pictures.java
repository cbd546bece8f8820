package org.keju.acceptance.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;

/** Pictures of pages, on a desk and in a hand, for people to look at. */
final class Pictures {

    private static final Path FOLDER = Path.of("target", "pictures");
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    private int taken;

    void of(Page page, String name) {
        taken++;
        page.waitForLoadState(LoadState.NETWORKIDLE);
        take(page, name, "desktop");
        ViewportSize desktop = page.viewportSize();
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        take(page, name, "phone");
        page.setViewportSize(desktop.width, desktop.height);
    }

    private void take(Page page, String name, String device) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(FOLDER.resolve("%02d-%s-%s.png".formatted(taken, name, device))));
    }
}
