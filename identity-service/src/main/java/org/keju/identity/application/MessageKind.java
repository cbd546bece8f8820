package org.keju.identity.application;

/** What people are written about their accounts, in both languages; <code>%s</code> is the code or the reason. */
public enum MessageKind {
    RECOVERY_CODE("重设密码的验证码 Your code for a new password", """
            您正在重设考试报名平台的密码。验证码：%s，10 分钟内有效。工作人员不会向您索要验证码；如非本人操作，请忽略本消息。
            Your code for a new password: %1$s. It is good for 10 minutes. Nobody of us will ask you for it; if you did not ask for it, ignore this message."""),
    CONTACT_CODE("验证联系方式的验证码 Your code to verify this address", """
            您正在将此联系方式用于考试报名平台的账号。验证码：%s，10 分钟内有效。如非本人操作，请忽略本消息。
            Your code to verify this address for your account: %1$s. It is good for 10 minutes. If you did not ask for it, ignore this message."""),
    ACTIVATION_CODE("激活账号的验证码 Your code to activate your account", """
            考试机构已为您建立报名账号。激活验证码：%s，7 天内有效。请在报名平台的“激活账号”页面输入身份证号和验证码，并设置密码。
            An account for examination registration is ready for you. Activation code: %1$s, good for 7 days. Enter it with your ID number on the page "Activate account" and choose a password."""),
    PASSWORD_SET("密码已设置 Your password was set", """
            您在考试报名平台的密码已通过验证码设置，所有设备均已退出登录。如非本人操作，请立即找回密码并联系考试机构。
            Your password was set by means of a code, and every device is logged out. If this was not you, recover the password at once and tell the examination office."""),
    CONTACT_REPLACED("联系方式正在更改 Your contact details are being changed", """
            您在考试报名平台的账号申请更改联系方式。如非本人操作，请立即修改密码并联系考试机构。
            New contact details were entered for your account. If this was not you, change your password at once and tell the examination office."""),
    CONTACT_RECORDED("联系方式已由考试机构登记 The office recorded new contact details", """
            考试机构已凭您在窗口出示的身份证，为您的报名账号登记新的联系方式，可用于找回密码。如非本人办理，请立即联系考试机构。
            The examination office recorded new contact details for your account, shown to it together with your ID card. They serve to recover the password. If this was not you, tell the office at once."""),
    ID_NUMBER_CONTESTED("有人以您的证件号码注册 Somebody registered with your ID number", """
            有人用您的证件号码以另一姓名注册了账号。您的账号和报名信息不受影响；考试机构将核实并处理。
            Somebody registered with your ID number under another name. Your account and applications are unaffected; the examination office will look into it."""),
    ACCOUNT_CLOSED("账号已关闭 Your account was closed", """
            考试机构已关闭您的报名账号。原因：%s。如有异议，请联系考试机构。
            The examination office has closed your account. Reason: %1$s. If you disagree, contact the office.""");

    private final String subject;
    private final String text;

    MessageKind(String subject, String text) {
        this.subject = subject;
        this.text = text;
    }

    String subject() {
        return subject;
    }

    String text(String filling) {
        return text.formatted(filling);
    }
}
