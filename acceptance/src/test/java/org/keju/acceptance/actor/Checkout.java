package org.keju.acceptance.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The payment channel's own pages, opened in a candidate's browser. */
public final class Checkout {

    private final Browser browser;
    private final String merchantOrderNumber;
    private final URI cashier;

    private Checkout(Browser browser, String merchantOrderNumber, URI cashier) {
        this.browser = browser;
        this.merchantOrderNumber = merchantOrderNumber;
        this.cashier = cashier;
    }

    /** Sends the browser there with the form that payment-service has prepared for this attempt. */
    static Checkout open(Browser browser, JsonNode attempt) {
        JsonNode form = attempt.path("form");
        Map<String, String> fields = new LinkedHashMap<>();
        form.path("fields")
                .propertyStream()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asString()));
        URI action = URI.create(form.path("action").asString());
        Answer opened = browser.submit(action, fields);
        assertThat(opened.status()).isEqualTo(302);
        URI cashier = action.resolve(opened.header("Location"));
        browser.follow(cashier).ok();
        return new Checkout(browser, attempt.path("merchantOrderNumber").asString(), cashier);
    }

    /** Pays and is led back to the site. */
    public void pays() {
        browser.follow(URI.create(paysWithoutComingBack().header("Location")));
    }

    /** Pays and closes the window. */
    public Answer paysWithoutComingBack() {
        Answer paid = browser.submit(URI.create(cashier + "/payment"), Map.of());
        assertThat(paid.status()).isEqualTo(303);
        return paid;
    }

    public String merchantOrderNumber() {
        return merchantOrderNumber;
    }
}
