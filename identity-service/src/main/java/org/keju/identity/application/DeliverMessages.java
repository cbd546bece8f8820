package org.keju.identity.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keju.identity.application.MessageChannel.NotDelivered;
import org.keju.identity.application.Messages.Posted;
import org.keju.identity.domain.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Sends what waits to be sent. No transaction is open meanwhile: a slow mail server holds no connection of the database. */
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

    public void run() {
        List<Posted> due = messages.takeDue();
        while (!due.isEmpty()) {
            due.forEach(this::deliver);
            due = messages.takeDue();
        }
    }

    private void deliver(Posted posted) {
        if (!clock.instant().isBefore(posted.message().usefulUntil())) {
            log.warn("Message {} could not be delivered while it was of use", posted.id());
            messages.forget(posted);
            return;
        }
        try {
            Channel channel = posted.message().to().channel();
            Objects.requireNonNull(channels.get(channel), channel.name()).deliver(posted.message());
            messages.forget(posted);
        } catch (NotDelivered e) {
            log.warn("Message {} was not delivered at attempt {}: {}", posted.id(), posted.attempts(), e.getMessage());
            messages.putOff(posted);
        }
    }
}
