/** Application-service: the only part of the platform that knows the process of an exam. */
@NullMarked
package org.keju.application;

import org.jspecify.annotations.NullMarked;
