package org.keju.ticket.persistence;

import java.util.Optional;
import java.util.UUID;
import org.keju.ticket.domain.Arrangement;
import org.keju.ticket.domain.Arrangements;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface JpaArrangements extends Arrangements, Repository<Arrangement, UUID> {

    @Override
    @NativeQuery("""
            select * from arrangement where told_at is null and finished_at is not null
            order by finished_at limit 1 for update skip locked
            """)
    Optional<Arrangement> lockUntold();
}
