package org.keju.simulator.alipay;

/** Alipay says no, in its own codes. */
class AlipayRefusal extends RuntimeException {

    private final String code;
    private final String subCode;

    private AlipayRefusal(String code, String subCode, String message) {
        super(message);
        this.code = code;
        this.subCode = subCode;
    }

    /** The request itself is wrong: unknown application, missing parameter, bad signature. */
    static AlipayRefusal ofRequest(String subCode, String message) {
        return new AlipayRefusal("40002", subCode, message);
    }

    /** The request is understood and refused by the state of the trade. */
    static AlipayRefusal ofBusiness(String subCode, String message) {
        return new AlipayRefusal("40004", subCode, message);
    }

    static AlipayRefusal invalidParameter(String name) {
        return ofBusiness("ACQ.INVALID_PARAMETER", "参数无效：" + name);
    }

    static AlipayRefusal noSuchTrade() {
        return ofBusiness("ACQ.TRADE_NOT_EXIST", "交易不存在");
    }

    String code() {
        return code;
    }

    String message() {
        return code.equals("40002") ? "Invalid Arguments" : "Business Failed";
    }

    String subCode() {
        return subCode;
    }

    String subMessage() {
        return String.valueOf(getMessage());
    }
}
