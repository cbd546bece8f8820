package org.keju.payment.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.keju.payment.domain.Channel;
import org.springframework.stereotype.Component;

/** The channels that are connected. */
@Component
public class PaymentChannels {

    private final Map<Channel, PaymentChannel> channels = new EnumMap<>(Channel.class);

    PaymentChannels(List<PaymentChannel> adapters) {
        adapters.forEach(adapter -> channels.put(adapter.channel(), adapter));
    }

    public List<Channel> all() {
        return List.copyOf(channels.keySet());
    }

    public PaymentChannel of(Channel channel) {
        PaymentChannel adapter = channels.get(channel);
        if (adapter == null) {
            throw new IllegalStateException("No adapter for " + channel);
        }
        return adapter;
    }
}
