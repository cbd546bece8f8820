/** What shall go wrong between the channel and the merchant. */
@NullMarked
package org.keju.simulator.fault;

import org.jspecify.annotations.NullMarked;
