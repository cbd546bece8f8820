/** What a deployment can set. */
@NullMarked
package org.keju.gateway.config;

import org.jspecify.annotations.NullMarked;
