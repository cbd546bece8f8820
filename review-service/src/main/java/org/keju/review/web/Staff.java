package org.keju.review.web;

import org.keju.kit.security.Caller;
import org.keju.review.domain.Actor;
import org.keju.review.domain.CaseKind;
import org.keju.review.domain.Reviewer;

/** Who among the staff makes a request. */
final class Staff {

    private static final int LONGEST_NAME = 100;

    private Staff() {}

    static Reviewer reviewer(Caller caller) {
        return new Reviewer(actor(caller), CaseKind.QUALIFICATION, caller.texts("agency"));
    }

    static Reviewer feeOfficer(Caller caller) {
        return Reviewer.feeOfficer(actor(caller));
    }

    static Actor actor(Caller caller) {
        String name = caller.claim("name").orElse("");
        return new Actor(caller.id(), name.substring(0, name.offsetByCodePoints(0, shown(name))));
    }

    private static int shown(String name) {
        return Math.min(name.codePointCount(0, name.length()), LONGEST_NAME);
    }
}
