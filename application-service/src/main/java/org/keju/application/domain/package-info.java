/** The heart of application-service: exams, positions, applications and the process that binds them. */
@NullMarked
package org.keju.application.domain;

import org.jspecify.annotations.NullMarked;
