package org.keju.events.exam;

import java.util.UUID;
import org.keju.events.PublishedEvent;
import org.keju.events.Topics;

/** What application-service says about exams; the topic is compacted, so every service can read it from the start. */
public sealed interface ExamEvent extends PublishedEvent permits ExamPublished {

    String TOPIC = Topics.EXAM;

    UUID examId();

    @Override
    default String topic() {
        return TOPIC;
    }

    @Override
    default UUID key() {
        return examId();
    }
}
