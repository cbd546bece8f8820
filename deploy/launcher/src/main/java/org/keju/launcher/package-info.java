/**
 * The local start of the whole platform: builds what is stale, starts a database, a broker, the pay simulator, the
 * services and the gateway as processes of their own, and finds and stops them again.
 */
@NullMarked
package org.keju.launcher;

import org.jspecify.annotations.NullMarked;
