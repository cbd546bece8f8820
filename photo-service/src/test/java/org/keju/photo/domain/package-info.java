@NullMarked
package org.keju.photo.domain;

import org.jspecify.annotations.NullMarked;
