@NullMarked
package org.keju.acceptance;

import org.jspecify.annotations.NullMarked;
