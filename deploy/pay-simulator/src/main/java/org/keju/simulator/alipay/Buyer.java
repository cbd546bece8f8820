package org.keju.simulator.alipay;

/** The one payer of this Alipay. */
final class Buyer {

    static final String ID = "2088000000000001";
    static final String LOGON_ID = "pay***@keju.test";

    private Buyer() {}
}
