package org.keju.kit.inbox.deadletters;

import java.util.List;
import org.keju.kit.inbox.DeadLetterAction;
import org.keju.kit.inbox.ParkedEvent;
import org.keju.kit.inbox.ParkedKey;

/** A parked key with its events and with what people have done so far. */
record ParkedKeyResponse(ParkedKey key, List<ParkedEvent> events, List<DeadLetterAction> actions) {}
