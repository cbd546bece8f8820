package org.keju.payment.alipay;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.keju.payment.application.ChannelUnavailable;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.reconciliation.DailyBill;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Alipay's daily bill ({@code alipay.data.dataservice.bill.downloadurl.query}): a signed answer names an address, and there
 * lies a zip with the table. The address is believed because the answer is signed, and followed only to Alipay.
 */
@Component
class AlipayBills {

    private static final String SUCCESS = "10000";
    private static final String NOT_MADE = "bill_not_exist";

    /** 300,000 lines of some 300 bytes, and ten times as much again. */
    private static final long LONGEST_ZIP = 256L * 1024 * 1024;

    private static final int LONGEST_TABLE = 1024 * 1024 * 1024;
    private static final String DETAILS = "业务明细.csv";

    private final AlipayProperties properties;
    private final AlipayClient client;
    private final HttpClient http;

    AlipayBills(AlipayProperties properties, AlipayClient client) {
        this.properties = properties;
        this.client = client;
        this.http = HttpClient.newBuilder()
                .connectTimeout(properties.patience())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    Optional<DailyBill> of(LocalDate day) throws ChannelUnavailable {
        JsonNode answer = client.call(
                "alipay.data.dataservice.bill.downloadurl.query",
                Map.of("bill_type", "trade", "bill_date", day.toString()));
        if (text(answer, "sub_code").contains(NOT_MADE)) {
            return Optional.empty();
        }
        if (!SUCCESS.equals(text(answer, "code"))) {
            throw new ChannelUnavailable("Alipay refuses: " + text(answer, "sub_code"), null);
        }
        try {
            byte[] zip = download(URI.create(text(answer, "bill_download_url")));
            return Optional.of(new DailyBill(Channel.ALIPAY, day, BillTable.lines(details(zip))));
        } catch (IllegalArgumentException e) {
            throw new ChannelUnavailable("Alipay's bill makes no sense", e);
        }
    }

    private byte[] download(URI address) throws ChannelUnavailable {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(properties.billPatience())
                .build();
        try {
            HttpResponse<byte[]> answer =
                    http.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ZIP));
            if (answer.statusCode() != 200) {
                throw new ChannelUnavailable("The bill was answered with " + answer.statusCode(), null);
            }
            return answer.body();
        } catch (IOException e) {
            throw new ChannelUnavailable("The bill did not arrive", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChannelUnavailable("Interrupted while the bill was fetched", e);
        }
    }

    private static byte[] details(byte[] zip) {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip), BillTable.GBK)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(DETAILS)) {
                    return limited(entries);
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("Not a zip", e);
        }
        throw new IllegalArgumentException("No table in the zip");
    }

    private static byte[] limited(ZipInputStream entry) throws IOException {
        byte[] table = entry.readNBytes(LONGEST_TABLE);
        if (entry.read() >= 0) {
            throw new IllegalArgumentException("The table is longer than any day can be");
        }
        return table;
    }

    private static String text(JsonNode answer, String name) {
        return answer.path(name).asString("");
    }
}
