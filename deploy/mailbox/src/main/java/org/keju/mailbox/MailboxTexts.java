package org.keju.mailbox;

import java.util.Locale;

/** The page's words. */
enum MailboxTexts {
    CHINESE(
            "zh-CN",
            "信箱（试用）",
            "本机发出的邮件和短信都落在这里，不会寄给任何人，仅供试用。页面每 5 秒自动更新。",
            "还没有邮件或短信。",
            "邮件",
            "短信",
            "收件人",
            "en",
            "English"),
    ENGLISH(
            "en",
            "Mailbox (for trying out)",
            "All mail and short messages of this machine land here and go to nobody. The page is renewed every 5 seconds.",
            "Nothing has arrived yet.",
            "Mail",
            "SMS",
            "to",
            "zh",
            "中文");

    final String language;
    final String title;
    final String purpose;
    final String empty;
    final String mail;
    final String sms;
    final String to;
    final String otherLanguage;
    final String otherName;

    MailboxTexts(
            String language,
            String title,
            String purpose,
            String empty,
            String mail,
            String sms,
            String to,
            String otherLanguage,
            String otherName) {
        this.language = language;
        this.title = title;
        this.purpose = purpose;
        this.empty = empty;
        this.mail = mail;
        this.sms = sms;
        this.to = to;
        this.otherLanguage = otherLanguage;
        this.otherName = otherName;
    }

    static MailboxTexts in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : CHINESE;
    }
}
