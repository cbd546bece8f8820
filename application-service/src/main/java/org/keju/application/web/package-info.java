/** The HTTP interface. */
@NullMarked
package org.keju.application.web;

import org.jspecify.annotations.NullMarked;
