package org.keju.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.keju.acceptance.actor.Identity;
import org.keju.acceptance.actor.Portrait;

/** A candidate before the candidate site; every method finds things as a person does, by what they are called. */
final class CandidateWindow {

    private final Page page;
    private final URI site;
    private final Identity identity;
    private final Pictures pictures;

    CandidateWindow(Page page, URI site, Identity identity, Pictures pictures) {
        this.page = page;
        this.site = site;
        this.identity = identity;
        this.pictures = pictures;
    }

    void registersAndLogsIn() {
        page.navigate(site.toString());
        heading("正在举办的考试");
        pictures.of(page, "home");
        page.navigate(site.resolve("/register").toString());
        label("身份证号").fill(identity.idNumber());
        label("再次输入身份证号").fill(identity.idNumber());
        label("姓名").fill(identity.name());
        label("再次输入姓名").fill("别人");
        label("密码").fill(identity.password());
        button("注册账号").click();
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("两次输入的姓名不一致");
        pictures.of(page, "register-mistake");
        label("再次输入姓名").fill(identity.name());
        button("注册账号").click();
        heading("登录");
        label("身份证号或账号名").fill(identity.idNumber());
        label("密码").fill(identity.password());
        button("登录").click();
        page.waitForURL(Pattern.compile(".*/(applications)?$"));
    }

    void appliesFor(String exam) {
        page.navigate(site.toString());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(exam)).click();
        pictures.of(page, "exam");
        button("开始报名").click();
        heading("报名进度");
        pictures.of(page, "timeline-at-the-start");
    }

    void acceptsThePledges() {
        next("阅读并承诺");
        pictures.of(page, "pledge");
        while (page.url().contains("/pledges/")) {
            String before = page.url();
            acceptsThisPledge();
            page.waitForURL(url -> !url.equals(before));
        }
    }

    private void acceptsThisPledge() {
        Locator accept = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^(我已阅读并完全理解|签名并同意|同意)")));
        accept.waitFor();
        if (page.getByRole(AriaRole.CHECKBOX).count() > 0) {
            page.getByRole(AriaRole.CHECKBOX).check();
        }
        Locator signature = page.getByLabel("请输入本人姓名作为签名");
        if (signature.count() > 0) {
            signature.fill(identity.name());
        }
        accept.click();
    }

    void fillsInTheForm() {
        page.navigate(page.url().replaceAll("(/applications/[^/]+).*", "$1/form"));
        button("保存并继续").waitFor();
        for (Locator choice : page.locator("form select").all()) {
            choice.selectOption(new SelectOption().setIndex(1));
        }
        for (Locator field : page.locator("form input:not([type=radio]):not([type=checkbox]), form textarea")
                .all()) {
            field.fill(answerTo(field));
        }
        List<Locator> groups =
                page.locator("form fieldset:has(input[type=radio])").all();
        groups.forEach(group -> group.locator("input[type=radio]").first().check());
        pictures.of(page, "form");
        button("保存并继续").click();
        heading("选择职位");
    }

    private static String answerTo(Locator field) {
        String hints = field.getAttribute("name") + " " + field.getAttribute("id") + " "
                + field.getAttribute("inputmode") + " " + field.getAttribute("type");
        if (hints.contains("phone")) {
            return "13800138000";
        }
        return hints.contains("date") ? "2019-06-30" : hints.contains("decimal") ? "3" : "示例内容";
    }

    void choosesAPosition() {
        pictures.of(page, "positions");
        page.locator("main a[href*='/positions/']").first().click();
        pictures.of(page, "position");
        button("选择这个职位").click();
        heading("核对报名信息");
    }

    void submits() {
        pictures.of(page, "check-answers");
        button("确认无误，提交").click();
        heading("报名进度");
    }

    void handsInAPhoto() {
        next("上传照片");
        page.getByLabel(Pattern.compile("选择照片文件|换一张照片"))
                .setInputFiles(new FilePayload("me.jpg", "image/jpeg", Portrait.jpeg(7)));
        button("上传").click();
        Locator confirm = button("确认我的照片");
        confirm.waitFor();
        pictures.of(page, "photo");
        confirm.click();
        assertThat(page.getByText("照片正在审核").first()).isVisible();
    }

    void pays() {
        next("去缴费");
        pictures.of(page, "payment");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("支付宝")))
                .click();
        page.waitForURL(Pattern.compile(".*/alipay/cashier/.*"));
        pictures.of(page, "cashier");
        page.locator("button.pay").click();
        page.waitForURL(Pattern.compile(".*/applications/.*"));
        assertThat(page.getByText("缴费成功").first()).isVisible();
        pictures.of(page, "paid");
    }

    void downloadsTheTicket(Path file) {
        next("打印准考证");
        Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("下载准考证（PDF）"));
        link.waitFor();
        pictures.of(page, "ticket");
        Download download = page.waitForDownload(link::click);
        download.saveAs(file);
    }

    /** What was to be seen when a journey stopped. */
    void showsWhereItStopped() {
        pictures.ofAFailure(page);
    }

    void looksAtTheTimeline(String name) {
        page.navigate(page.url().replaceAll("(/applications/[^/?]+).*", "$1"));
        heading("报名进度");
        pictures.of(page, name);
    }

    /** Opens the timeline and follows its next task, as soon as there is this one. */
    private void next(String task) {
        page.navigate(page.url().replaceAll("(/applications/[^/?]+).*", "$1"));
        Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(task))
                .first();
        link.waitFor();
        link.click();
    }

    private void heading(String text) {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text))
                .first()
                .waitFor();
    }

    private Locator label(String text) {
        return page.getByLabel(text, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator button(String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }
}
