@NullMarked
package org.keju.kit.security;

import org.jspecify.annotations.NullMarked;
