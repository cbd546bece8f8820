@NullMarked
package org.keju.events.application;

import org.jspecify.annotations.NullMarked;
