/** What is refused before anybody is asked, and the headers that bind the browser. */
@NullMarked
package org.keju.gateway.defence;

import org.jspecify.annotations.NullMarked;
