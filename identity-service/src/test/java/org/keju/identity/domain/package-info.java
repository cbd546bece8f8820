@NullMarked
package org.keju.identity.domain;

import org.jspecify.annotations.NullMarked;
