/**
 * Proves that the whole platform is true to its promises. It shares no code with the services: it reads their databases and the
 * broker's topics as an auditor would, so that a mistake of theirs is not repeated here.
 */
@NullMarked
package org.keju.check;

import org.jspecify.annotations.NullMarked;
