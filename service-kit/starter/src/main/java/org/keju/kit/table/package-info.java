/** Tables that people upload, as text or as workbooks: safe to read, whoever made them. */
@NullMarked
package org.keju.kit.table;

import org.jspecify.annotations.NullMarked;
