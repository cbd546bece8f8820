@NullMarked
package org.keju.acceptance.system;

import org.jspecify.annotations.NullMarked;
