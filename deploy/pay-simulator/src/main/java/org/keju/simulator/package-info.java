/** A payment channel that runs on this machine: it speaks the channels' own protocols and moves no money. */
@NullMarked
package org.keju.simulator;

import org.jspecify.annotations.NullMarked;
