@NullMarked
package org.keju.acceptance.actor;

import org.jspecify.annotations.NullMarked;
