/** What may be done with exams, positions and applications: one class per verb. */
@NullMarked
package org.keju.application.application;

import org.jspecify.annotations.NullMarked;
