package org.keju.kit.inbox;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.kit.events.PoisonEvent;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes through the events that wait for a parked key. */
final class ParkedKeyReplay {

    private final ParkedKeys keys;
    private final ParkedEvents events;
    private final DeadLetterLog log;
    private final SubscriptionsByConsumer subscriptions;
    private final Effects effects;
    private final TransactionTemplate transaction;

    ParkedKeyReplay(
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
        this.transaction = transaction;
    }

    Replay replay(UUID parkedKey, Operator operator) {
        int replayed = 0;
        while (true) {
            ParkedEvent next = null;
            try {
                next = events.firstWaiting(parkedKey).orElse(null);
                if (!replayNext(parkedKey, operator)) {
                    return new Replay(replayed, 0, null);
                }
                replayed++;
            } catch (RuntimeException e) {
                return stopAgain(parkedKey, next, replayed, FailureCause.of(e), operator);
            }
        }
    }

    private boolean replayNext(UUID parkedKey, Operator operator) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<ParkedKey> key = keys.lock(parkedKey);
            Optional<ParkedEvent> event = key.flatMap(parked -> events.firstWaiting(parked.id()));
            if (event.isEmpty()) {
                keys.release(parkedKey);
                return false;
            }
            handle(key.orElseThrow(), event.get());
            events.end(event.get(), ParkedEvent.State.REPLAYED);
            log.record(
                    DeadLetterAction.Kind.REPLAYED,
                    key.orElseThrow(),
                    event.get().eventId(),
                    operator);
            return true;
        }));
    }

    private void handle(ParkedKey key, ParkedEvent event) {
        if (event.type() == null) {
            throw new PoisonEvent("The record is not an event");
        }
        EventSubscription subscription = subscriptions.of(key.consumer());
        if (subscription == null) {
            throw new IllegalStateException("Nothing here is called " + key.consumer());
        }
        subscription.handlerOf(event.type()).ifPresent(handler -> effects.apply(handler, events.body(event)));
    }

    private Replay stopAgain(
            UUID parkedKey, @Nullable ParkedEvent event, int replayed, FailureCause cause, Operator operator) {
        transaction.executeWithoutResult(status -> keys.lock(parkedKey).ifPresent(key -> {
            keys.stopAgain(parkedKey, cause);
            if (event != null) {
                log.record(DeadLetterAction.Kind.FAILED_AGAIN, key, event.eventId(), operator);
            }
        }));
        int waiting = keys.find(parkedKey).map(ParkedKey::waiting).orElse(0);
        return new Replay(replayed, waiting, cause);
    }
}
