@NullMarked
package org.keju.photo.storage;

import org.jspecify.annotations.NullMarked;
