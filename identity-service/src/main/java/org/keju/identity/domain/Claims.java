package org.keju.identity.domain;

import java.util.List;

/**
 * Who claims an ID number, as it was when somebody looked.
 *
 * @param present the accounts that are open, locked
 * @param latest the number of the latest claim, those of closed accounts included; 0 for none
 */
public record Claims(List<CandidateAccount> present, int latest) {}
