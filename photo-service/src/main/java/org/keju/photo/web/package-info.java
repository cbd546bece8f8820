/** The HTTP face: for candidates, for auditors, for other services. */
@NullMarked
package org.keju.photo.web;

import org.jspecify.annotations.NullMarked;
