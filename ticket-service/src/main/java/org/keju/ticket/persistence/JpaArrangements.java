package org.keju.ticket.persistence;

import java.util.UUID;
import org.keju.ticket.domain.Arrangement;
import org.keju.ticket.domain.Arrangements;
import org.springframework.data.repository.Repository;

interface JpaArrangements extends Arrangements, Repository<Arrangement, UUID> {}
