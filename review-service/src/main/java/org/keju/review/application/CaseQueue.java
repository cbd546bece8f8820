package org.keju.review.application;

import java.util.List;

/**
 * The reviewers' work as one of them sees it.
 *
 * @param waiting cases that wait for an opinion of the asker, held ones included
 * @param held cases that the asker holds
 */
public record CaseQueue(long waiting, List<OpenedCase> held) {}
