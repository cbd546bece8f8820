@NullMarked
package org.keju.identity.securitylog;

import org.jspecify.annotations.NullMarked;
