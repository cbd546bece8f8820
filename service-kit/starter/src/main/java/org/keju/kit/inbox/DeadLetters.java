package org.keju.kit.inbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.kit.events.PoisonEvent;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What people can do about events that a consumer could not handle: look, mend, replay, drop. Each deed is recorded in the
 * transaction that does it.
 */
public class DeadLetters {

    private final ParkedKeys keys;
    private final ParkedEvents events;
    private final DeadLetterLog log;
    private final SubscriptionsByConsumer subscriptions;
    private final Effects effects;
    private final ParkedKeyReplay replays;
    private final TransactionTemplate transaction;

    DeadLetters(
            ParkedKeys keys,
            ParkedEvents events,
            DeadLetterLog log,
            SubscriptionsByConsumer subscriptions,
            Effects effects,
            TransactionTemplate transaction) {
        this.keys = keys;
        this.events = events;
        this.log = log;
        this.subscriptions = subscriptions;
        this.effects = effects;
        this.replays = new ParkedKeyReplay(keys, events, log, subscriptions, effects, transaction);
        this.transaction = transaction;
    }

    /** All keys that stand still, the longest first. */
    public List<ParkedKey> all() {
        return keys.all();
    }

    /** A key that stands still; empty once it has been released. */
    public Optional<ParkedKey> find(UUID parkedKey) {
        return keys.find(parkedKey);
    }

    /** The events at which the key stopped and those that came after, in the order of their arrival. */
    public List<ParkedEvent> events(UUID parkedKey) {
        return events.of(parkedKey);
    }

    /** What people have done to a key, also after its release. */
    public List<DeadLetterAction> actions(UUID parkedKey) {
        return log.of(parkedKey);
    }

    /**
     * Lets the waiting events have their effects, in order and each in a transaction of its own. It stops at the first one that
     * fails again; when none is left, the key is released.
     */
    public Replay replay(UUID parkedKey, Operator operator) {
        return replays.replay(parkedKey, operator);
    }

    /**
     * Gives up an event: it will have no effect, but stays on record. The key is released when nothing else waits.
     *
     * @throws NotWaiting when this event does not wait for this key
     */
    public void drop(UUID parkedKey, UUID eventId, Operator operator) {
        change(parkedKey, eventId, DeadLetterAction.Kind.DROPPED, operator, (key, event) -> {
            events.end(event, ParkedEvent.State.DROPPED);
            if (key.waiting() == 1) {
                keys.release(parkedKey);
            }
        });
    }

    /**
     * Replaces the body of an event that waits. What arrived is kept beside it.
     *
     * @throws NotWaiting when this event does not wait for this key
     * @throws PoisonEvent when the new body cannot be read either
     */
    public void mend(UUID parkedKey, UUID eventId, byte[] body, Operator operator) {
        change(parkedKey, eventId, DeadLetterAction.Kind.MENDED, operator, (key, event) -> {
            effects.requireReadable(handlerOf(key, event), body);
            events.mend(event, body);
        });
    }

    private EventSubscription.Handler<?> handlerOf(ParkedKey key, ParkedEvent event) {
        return Optional.ofNullable(event.type())
                .flatMap(type ->
                        Optional.ofNullable(subscriptions.of(key.consumer())).flatMap(found -> found.handlerOf(type)))
                .orElseThrow(() -> new PoisonEvent("Nothing here reads such an event"));
    }

    /**
     * Shows a body, which may hold personal data: that somebody looked is recorded.
     *
     * @throws NotWaiting when this event does not wait for this key
     */
    public byte[] disclose(UUID parkedKey, UUID eventId, Operator operator) {
        byte[][] body = new byte[1][];
        change(
                parkedKey,
                eventId,
                DeadLetterAction.Kind.DISCLOSED,
                operator,
                (key, event) -> body[0] = events.body(event));
        return body[0];
    }

    private void change(UUID parkedKey, UUID eventId, DeadLetterAction.Kind kind, Operator operator, Change change) {
        transaction.executeWithoutResult(status -> {
            ParkedKey key = keys.lock(parkedKey).orElseThrow(NotWaiting::new);
            ParkedEvent event = events.find(parkedKey, eventId)
                    .filter(found -> found.state() == ParkedEvent.State.WAITING)
                    .orElseThrow(NotWaiting::new);
            change.apply(key, event);
            log.record(kind, key, eventId, operator);
        });
    }

    private interface Change {
        void apply(ParkedKey key, ParkedEvent event);
    }

    /** There is no such event, or somebody has dealt with it already. */
    public static final class NotWaiting extends RuntimeException {

        NotWaiting() {
            super("This event does not wait");
        }
    }
}
