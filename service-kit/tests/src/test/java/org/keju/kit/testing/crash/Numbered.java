package org.keju.kit.testing.crash;

import java.util.UUID;
import org.keju.events.EventName;
import org.keju.events.PublishedEvent;

/** The n-th event of a key. Each test has a topic of its own. */
@EventName("org.keju.test.numbered.v1")
record Numbered(String topic, UUID key, int number) implements PublishedEvent {}
