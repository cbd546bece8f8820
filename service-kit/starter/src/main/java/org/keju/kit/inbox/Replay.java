package org.keju.kit.inbox;

import org.jspecify.annotations.Nullable;

/**
 * What a replay of a parked key came to.
 *
 * @param replayed how many events had their effect
 * @param waiting how many still wait
 * @param stoppedBy why it stopped; null when nothing waits any more
 */
public record Replay(int replayed, int waiting, @Nullable FailureCause stoppedBy) {}
