package org.keju.application.domain.roster;

import org.keju.application.domain.CandidateName;

/** Made-up people of a roster. */
public final class People {

    private People() {}

    /**
     * An ID number that begins and ends as given, with the check character that fits.
     *
     * @param shown the last four characters
     */
    public static String idNumber(String birthdate, String shown) {
        for (int place = 0; place < 1000; place++) {
            String body = "110" + "%03d".formatted(place) + birthdate + shown;
            if (IdNumber.read(body).isPresent()) {
                return body;
            }
        }
        throw new AssertionError("no such number");
    }

    static RosterEntry somebody(String number, String idNumber, String position) {
        return new RosterEntry(number, new CandidateName("李明"), new IdNumber(idNumber), position);
    }
}
