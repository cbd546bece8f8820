package org.keju.identity.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keju.identity.application.MessageChannel.NotDelivered;
import org.keju.identity.application.Messages.Posted;
import org.keju.identity.domain.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Sends what waits to be sent, one message at a time, so that one that cannot be read stops none of the others. No transaction is
 * open meanwhile: a slow mail server holds no connection of the database.
 */
@Service
public class DeliverMessages {

    private static final Logger log = LoggerFactory.getLogger(DeliverMessages.class);

    private final Messages messages;
    private final Map<Channel, MessageChannel> channels;
    private final Clock clock;

    DeliverMessages(Messages messages, List<MessageChannel> channels, Clock clock) {
        this.messages = messages;
        this.channels = channels.stream().collect(Collectors.toMap(MessageChannel::channel, Function.identity()));
        this.clock = clock;
    }

    /** Sends the next message that is due on a channel; answers false when none is. */
    public boolean run(Channel channel) {
        Optional<Posted> due = messages.takeDue(channel);
        due.ifPresent(posted -> deliver(posted, channel));
        return due.isPresent();
    }

    private void deliver(Posted posted, Channel channel) {
        if (!clock.instant().isBefore(posted.usefulUntil())) {
            log.warn("Message {} could not be delivered while it was of use", posted.id());
            messages.forget(posted);
            return;
        }
        try {
            Objects.requireNonNull(channels.get(channel), channel.name()).deliver(messages.open(posted));
            messages.forget(posted);
        } catch (NotDelivered e) {
            log.warn("Message {} was not delivered at attempt {}: {}", posted.id(), posted.attempts(), e.getMessage());
            messages.putOff(posted);
        } catch (RuntimeException e) {
            // its own words may hold the address
            log.error(
                    "Message {} cannot be delivered: {}",
                    posted.id(),
                    e.getClass().getName());
            messages.putOff(posted);
        }
    }
}
