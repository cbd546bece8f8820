package org.keju.simulator.alipay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keju.simulator.SimulatorProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps trades over a restart: one line of JSON per change, the last line of a trade is its state. */
@Component
class TradeJournal {

    private static final Logger LOG = LoggerFactory.getLogger(TradeJournal.class);

    private final JsonMapper json;
    private final @Nullable Path file;

    TradeJournal(JsonMapper json, SimulatorProperties properties) throws IOException {
        this.json = json;
        if (properties.data().isBlank()) {
            LOG.info("KEJU_DATA is not set: trades are forgotten when the simulator stops");
            file = null;
        } else {
            file = Path.of(properties.data(), "pay-simulator", "alipay-trades.jsonl");
            Files.createDirectories(file.getParent());
        }
    }

    Map<String, Trade> read() throws IOException {
        Map<String, Trade> trades = new LinkedHashMap<>();
        if (file != null && Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                readInto(trades, line);
            }
        }
        return trades;
    }

    void write(Trade trade) {
        if (file == null) {
            return;
        }
        try {
            Files.write(
                    file,
                    List.of(json.writeValueAsString(trade)),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A kill while writing leaves half a line behind; the trade's line before it still counts. */
    private void readInto(Map<String, Trade> trades, String line) {
        try {
            Trade trade = json.readValue(line, Trade.class);
            trades.put(trade.order().outTradeNo(), trade);
        } catch (JacksonException e) {
            LOG.warn("A line of {} is not readable and is left out", file);
        }
    }
}
