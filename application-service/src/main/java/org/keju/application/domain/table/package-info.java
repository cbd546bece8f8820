/** What a file of rows is made into, whatever its format and whatever the rows mean. */
@NullMarked
package org.keju.application.domain.table;

import org.jspecify.annotations.NullMarked;
