package org.keju.identity.persistence;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.identity.domain.StaffAccount;
import org.keju.identity.domain.StaffAccounts;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Staff in the table of accounts. */
interface JpaStaffAccounts extends StaffAccounts, Repository<StaffAccount, UUID> {

    @Override
    @Query("select member from StaffAccount member order by member.username")
    List<StaffAccount> everybody();

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select member from StaffAccount member where member.id = :id")
    Optional<StaffAccount> lockMember(UUID id);

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select member from StaffAccount member
            where org.keju.identity.domain.StaffRole.EXAM_ADMINISTRATOR member of member.staffRoles order by member.id
            """)
    List<StaffAccount> lockAdministrators();
}
