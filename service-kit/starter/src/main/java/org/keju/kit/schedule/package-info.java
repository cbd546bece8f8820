/** When a service works without being asked. */
@NullMarked
package org.keju.kit.schedule;

import org.jspecify.annotations.NullMarked;
