@NullMarked
package org.keju.kit.http;

import org.jspecify.annotations.NullMarked;
