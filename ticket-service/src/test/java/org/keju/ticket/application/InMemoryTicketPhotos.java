package org.keju.ticket.application;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.keju.ticket.domain.TicketPhoto;
import org.keju.ticket.domain.TicketPhotos;

/** Photos without a database; nobody else is there who could lock them. */
final class InMemoryTicketPhotos implements TicketPhotos {

    private final Map<UUID, TicketPhoto> byApplication = new LinkedHashMap<>();

    Stream<TicketPhoto> all() {
        return byApplication.values().stream();
    }

    @Override
    public Optional<TicketPhoto> findById(UUID applicationId) {
        return Optional.ofNullable(byApplication.get(applicationId));
    }

    @Override
    public Optional<TicketPhoto> findForUpdate(UUID applicationId) {
        return findById(applicationId);
    }

    @Override
    public TicketPhoto save(TicketPhoto photo) {
        byApplication.put(photo.applicationId(), photo);
        return photo;
    }

    @Override
    public void delete(TicketPhoto photo) {
        byApplication.remove(photo.applicationId());
    }

    @Override
    public List<TicketPhoto> lockDue(Instant now, int limit) {
        return all().filter(TicketPhoto::isWanted).limit(limit).toList();
    }

    @Override
    public List<TicketPhoto> lockReleased(int limit) {
        return all().filter(photo -> !photo.isWanted() && !photo.isKept())
                .limit(limit)
                .toList();
    }

    @Override
    public List<TicketPhoto> lockOfExam(UUID examId, int limit) {
        return all().filter(photo -> photo.examId().equals(examId)).limit(limit).toList();
    }

    @Override
    public long countWaiting() {
        return all().filter(TicketPhoto::isWanted).count();
    }
}
