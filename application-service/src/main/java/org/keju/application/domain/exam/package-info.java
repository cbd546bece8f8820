/** What an exam is: a reviewed, versioned definition that says everything in which one exam differs from another. */
@NullMarked
package org.keju.application.domain.exam;

import org.jspecify.annotations.NullMarked;
