package org.keju.ticket.domain;

/**
 * Where somebody sits an exam.
 *
 * @param code of a city; empty: at whichever site of the exam, for it gives no choice of cities
 */
public record TestCity(String code) {

    /** Any site of the exam will do. */
    public static final TestCity ANY = new TestCity("");
}
