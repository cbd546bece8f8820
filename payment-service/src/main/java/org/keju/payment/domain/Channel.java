package org.keju.payment.domain;

/** A payment channel with which the platform has a contract (five-systems row 74). */
public enum Channel {
    ALIPAY
}
