/** The security log: rows that are only ever added, each sealed together with the one before it. */
@NullMarked
package org.keju.identity.securitylog;

import org.jspecify.annotations.NullMarked;
