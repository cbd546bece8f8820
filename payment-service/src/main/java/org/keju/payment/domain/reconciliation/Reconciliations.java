package org.keju.payment.domain.reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.payment.domain.Channel;

/** All reports; one a channel and day. */
public interface Reconciliations {

    Reconciliation save(Reconciliation reconciliation);

    Optional<Reconciliation> findById(UUID id);

    boolean existsByChannelAndDay(Channel channel, LocalDate day);

    List<Reconciliation> findFirst60ByOrderByDayDescChannelAsc();
}
