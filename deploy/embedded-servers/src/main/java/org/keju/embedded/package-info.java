/** Real servers without a container engine: MariaDB and Kafka, from jars that Maven resolves. */
@NullMarked
package org.keju.embedded;

import org.jspecify.annotations.NullMarked;
