package org.keju.application.domain.exam;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One paper of the exam and when it is written, in the exam's zone.
 *
 * @param when who writes it; everybody as a rule
 */
public record Subject(String code, Text name, LocalDate date, LocalTime startsAt, LocalTime endsAt, When when) {}
