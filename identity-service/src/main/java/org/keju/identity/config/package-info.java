/** Settings and the rules of access. */
@NullMarked
package org.keju.identity.config;

import org.jspecify.annotations.NullMarked;
