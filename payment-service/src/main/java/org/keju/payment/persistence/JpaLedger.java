package org.keju.payment.persistence;

import jakarta.persistence.EntityManager;
import org.keju.payment.domain.Ledger;
import org.keju.payment.domain.LedgerTransaction;
import org.springframework.stereotype.Repository;

@Repository
class JpaLedger implements Ledger {

    private final EntityManager entities;

    JpaLedger(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void book(LedgerTransaction transaction) {
        transaction.entries().forEach(entities::persist);
    }
}
