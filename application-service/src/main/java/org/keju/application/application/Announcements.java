package org.keju.application.application;

import java.time.Instant;
import org.keju.application.domain.Application;
import org.keju.application.domain.Signal;

/** Tells the other services, as durably as the change itself is stored. */
public interface Announcements {

    void published(PublishedExam exam, Instant at);

    void announce(Application application, PublishedExam exam, Signal signal);
}
