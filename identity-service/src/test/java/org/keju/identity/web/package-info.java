@NullMarked
package org.keju.identity.web;

import org.jspecify.annotations.NullMarked;
