package org.keju.simulator;

import com.alipay.api.AlipayApiException;
import com.alipay.api.AlipayClient;
import com.alipay.api.DefaultAlipayClient;
import com.alipay.api.internal.util.AlipaySignature;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A merchant that knows Alipay only through its official SDK, with a server that takes notices. */
public final class Merchant implements AutoCloseable {

    public static final String APP_ID = "2021000000000001";
    public static final String SELLER_ID = "2088000000000002";

    private final KeyPair own = newKeys();
    private final KeyPair alipay = newKeys();
    private final HttpServer server;
    private final BlockingQueue<Map<String, String>> notices = new LinkedBlockingQueue<>();
    private final AtomicInteger refusals = new AtomicInteger();

    public Merchant() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/notices", this::take);
        server.start();
    }

    /** What the simulator must be told about this merchant. */
    public String[] simulatorArguments(Path data) {
        return new String[] {
            "--server.port=0",
            "--keju.simulator.data=" + data,
            "--keju.simulator.alipay.app-id=" + APP_ID,
            "--keju.simulator.alipay.seller-id=" + SELLER_ID,
            "--keju.simulator.alipay.private-key=" + base64(alipay.getPrivate().getEncoded()),
            "--keju.simulator.alipay.app-public-key=" + base64(own.getPublic().getEncoded()),
            "--keju.simulator.notice-acceleration=1000"
        };
    }

    public AlipayClient client(String gateway) {
        return clientWith(gateway, own);
    }

    /** A client whose key Alipay does not know. */
    public AlipayClient impostor(String gateway) {
        return clientWith(gateway, newKeys());
    }

    /** Whether the SDK accepts the signature of a notice or of a return address. */
    public boolean accepts(Map<String, String> parameters) throws AlipayApiException {
        return AlipaySignature.rsaCheckV1(
                new LinkedHashMap<>(parameters), base64(alipay.getPublic().getEncoded()), "UTF-8", "RSA2");
    }

    public String notifyUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/notices";
    }

    public BlockingQueue<Map<String, String>> notices() {
        return notices;
    }

    /** Answers {@code failure} to so many notices, and {@code success} from then on. */
    public void refuse(int times) {
        refusals.set(times);
    }

    public static Map<String, String> parse(String form) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : form.split("&")) {
            int equals = pair.indexOf('=');
            parameters.put(
                    pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return parameters;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            notices.add(parse(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            String reply = refusals.getAndDecrement() > 0 ? "failure" : "success";
            byte[] answer = reply.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private AlipayClient clientWith(String gateway, KeyPair keys) {
        return new DefaultAlipayClient(
                gateway,
                APP_ID,
                base64(keys.getPrivate().getEncoded()),
                "json",
                "UTF-8",
                base64(alipay.getPublic().getEncoded()),
                "RSA2");
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
