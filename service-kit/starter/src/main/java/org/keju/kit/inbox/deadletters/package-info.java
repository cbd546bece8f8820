/** Dead letters over HTTP, for operators. */
@NullMarked
package org.keju.kit.inbox.deadletters;

import org.jspecify.annotations.NullMarked;
