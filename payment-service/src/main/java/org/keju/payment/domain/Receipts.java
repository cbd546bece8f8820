package org.keju.payment.domain;

/** All money that channels took. */
public interface Receipts {

    void add(Receipt receipt);

    boolean has(Channel channel, String transactionNumber);
}
