package org.keju.payment.application;

import org.keju.payment.domain.Channel;

/** The evidence of everything that came in as a notice. */
public interface NoticeRecords {

    /** Keeps a notice before anything is believed; the same bytes again are the same notice. */
    Key keep(Channel channel, RawNotice notice);

    /** Adds what became of it; the first verdict stays. */
    void conclude(Key key, NoticeVerdict verdict);

    /** Names a notice. */
    @SuppressWarnings("ArrayRecordComponent") // handed back, never compared
    record Key(Channel channel, byte[] digest) {}
}
