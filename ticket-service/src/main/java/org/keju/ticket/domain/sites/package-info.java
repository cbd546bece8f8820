/** Reading the file with which an administrator tells the sites and rooms of an exam. */
@NullMarked
package org.keju.ticket.domain.sites;

import org.jspecify.annotations.NullMarked;
