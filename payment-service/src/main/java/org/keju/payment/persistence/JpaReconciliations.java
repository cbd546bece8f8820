package org.keju.payment.persistence;

import java.util.UUID;
import org.keju.payment.domain.reconciliation.Reconciliation;
import org.keju.payment.domain.reconciliation.Reconciliations;
import org.springframework.data.repository.Repository;

interface JpaReconciliations extends Reconciliations, Repository<Reconciliation, UUID> {}
