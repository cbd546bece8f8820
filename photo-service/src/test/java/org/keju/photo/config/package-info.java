@NullMarked
package org.keju.photo.config;

import org.jspecify.annotations.NullMarked;
