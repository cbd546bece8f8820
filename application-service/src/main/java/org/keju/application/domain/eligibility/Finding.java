package org.keju.application.domain.eligibility;

import java.util.List;
import org.keju.application.domain.position.KnownColumn;

/**
 * What can be said of one condition.
 *
 * @param condition as the table words it
 * @param reason names a sentence, which the arguments fill
 */
public record Finding(KnownColumn column, String condition, Verdict verdict, String reason, List<Object> args) {}
