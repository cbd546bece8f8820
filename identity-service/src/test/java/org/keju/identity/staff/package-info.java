@NullMarked
package org.keju.identity.staff;

import org.jspecify.annotations.NullMarked;
