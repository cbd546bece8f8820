@NullMarked
package org.keju.photo.application;

import org.jspecify.annotations.NullMarked;
