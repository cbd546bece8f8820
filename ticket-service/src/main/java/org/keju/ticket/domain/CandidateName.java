package org.keju.ticket.domain;

/** The name of a candidate, in any characters that Unicode has. It is encrypted at rest and never logged. */
public record CandidateName(String value) {

    @Override
    public String toString() {
        return "CandidateName[...]";
    }
}
