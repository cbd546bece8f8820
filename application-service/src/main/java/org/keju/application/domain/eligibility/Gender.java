package org.keju.application.domain.eligibility;

/** As posts that ask for one name it. */
public enum Gender {
    MALE,
    FEMALE;

    Verdict judge(Gender stated) {
        return stated == this ? Verdict.MEETS : Verdict.FAILS;
    }
}
