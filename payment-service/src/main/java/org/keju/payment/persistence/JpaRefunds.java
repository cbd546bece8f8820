package org.keju.payment.persistence;

import java.util.UUID;
import org.keju.payment.domain.Refund;
import org.keju.payment.domain.Refunds;
import org.springframework.data.repository.Repository;

interface JpaRefunds extends Refunds, Repository<Refund, UUID> {}
