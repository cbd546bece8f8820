/** The verbs of this service, one class each, and the ports they need. */
@NullMarked
package org.keju.photo.application;

import org.jspecify.annotations.NullMarked;
