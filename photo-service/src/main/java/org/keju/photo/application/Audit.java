package org.keju.photo.application;

import org.keju.photo.domain.Exam;
import org.keju.photo.domain.Photo;

/** A photo as auditors see it, with the rule and the reasons by which it is judged. */
public record Audit(Photo photo, Exam exam) {}
