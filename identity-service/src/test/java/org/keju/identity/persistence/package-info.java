@NullMarked
package org.keju.identity.persistence;

import org.jspecify.annotations.NullMarked;
