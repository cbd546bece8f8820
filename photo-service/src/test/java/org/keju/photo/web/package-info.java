@NullMarked
package org.keju.photo.web;

import org.jspecify.annotations.NullMarked;
