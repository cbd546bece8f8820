package org.keju.kit.inbox;

/**
 * The person who acts on dead letters.
 *
 * @param name who it is, as colleagues would recognise it
 * @param reason why it is done
 */
public record Operator(String name, String reason) {}
