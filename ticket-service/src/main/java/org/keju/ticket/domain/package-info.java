/** Sites, rooms, seats and admission tickets: the rules, free of any framework. */
@NullMarked
package org.keju.ticket.domain;

import org.jspecify.annotations.NullMarked;
