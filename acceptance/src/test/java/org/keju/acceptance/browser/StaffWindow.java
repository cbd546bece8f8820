package org.keju.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;

/** A member of staff before the console. */
final class StaffWindow {

    private final Page page;
    private final URI site;
    private final Pictures pictures;

    StaffWindow(Page page, URI site, Pictures pictures) {
        this.page = page;
        this.site = site;
        this.pictures = pictures;
    }

    void logsIn(String username, String password) {
        page.navigate(site.resolve("/console/login").toString());
        page.getByLabel("用户名").fill(username);
        page.getByLabel("密码", new Page.GetByLabelOptions().setExact(true)).fill(password);
        pictures.of(page, "console-login");
        button("登录").click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    /** Takes the next item of a room's queue and approves it. */
    void approvesTheNextIn(String room, String picture) {
        page.navigate(site.resolve("/console/" + room).toString());
        Locator claim = button("领取下一件");
        claim.waitFor();
        claim.click();
        Locator approve = button("通过");
        approve.waitFor();
        pictures.of(page, picture);
        approve.click();
        assertThat(page.getByText("已通过。").first()).isVisible();
    }

    private Locator button(String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }
}
