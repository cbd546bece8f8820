@NullMarked
package org.keju.gateway;

import org.jspecify.annotations.NullMarked;
