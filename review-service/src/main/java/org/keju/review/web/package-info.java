/** The HTTP face for reviewers. */
@NullMarked
package org.keju.review.web;

import org.jspecify.annotations.NullMarked;
