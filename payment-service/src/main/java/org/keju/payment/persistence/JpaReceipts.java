package org.keju.payment.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.Receipt;
import org.keju.payment.domain.Receipts;
import org.springframework.stereotype.Repository;

@Repository
class JpaReceipts implements Receipts {

    private final EntityManager entities;

    JpaReceipts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Receipt receipt) {
        entities.persist(receipt);
    }

    @Override
    public Optional<Receipt> findById(UUID id) {
        return Optional.ofNullable(entities.find(Receipt.class, id));
    }

    @Override
    public List<Receipt> findByOrderId(UUID orderId) {
        return entities.createQuery(
                        "select r from Receipt r where r.orderId = :orderId order by r.paidAt", Receipt.class)
                .setParameter("orderId", orderId)
                .getResultList();
    }

    @Override
    public boolean has(Channel channel, String transactionNumber) {
        return entities.createQuery(
                                "select count(r) from Receipt r where r.channel = :channel and r.transactionNumber = :number",
                                Long.class)
                        .setParameter("channel", channel)
                        .setParameter("number", transactionNumber)
                        .getSingleResult()
                > 0;
    }
}
