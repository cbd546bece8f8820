/** Settings and who may call what. */
@NullMarked
package org.keju.application.config;

import org.jspecify.annotations.NullMarked;
