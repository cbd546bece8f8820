package org.keju.review.persistence;

import java.util.UUID;
import org.keju.review.domain.Evidence;
import org.keju.review.domain.EvidenceFiles;
import org.springframework.data.repository.Repository;

interface EvidenceRepository extends Repository<Evidence, UUID>, EvidenceFiles {}
