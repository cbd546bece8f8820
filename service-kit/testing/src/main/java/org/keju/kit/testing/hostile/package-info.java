/**
 * Sends to every operation of a service what nobody should send, and asks whether the service kept its temper. What there is
 * to attack it reads from the service's own OpenAPI document, so that a new endpoint is attacked without being named.
 */
@NullMarked
package org.keju.kit.testing.hostile;

import org.jspecify.annotations.NullMarked;
