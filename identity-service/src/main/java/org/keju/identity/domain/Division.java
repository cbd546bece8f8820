package org.keju.identity.domain;

import java.util.Set;

/**
 * The divisions that an ID number can begin with, down to the province (GB/T 2260). Counties are left out on purpose: they are
 * merged and renamed every year, while a person keeps the number of the county of that day, so a list of today's counties
 * would mostly doubt people whose numbers are right.
 */
final class Division {

    private static final int LENGTH = 2;

    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private Division() {}

    static boolean isKnown(String idNumber) {
        return PROVINCES.contains(idNumber.substring(0, LENGTH));
    }
}
