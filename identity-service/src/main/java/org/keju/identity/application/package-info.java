/** What people and services can ask of identity-service, one class for each. */
@NullMarked
package org.keju.identity.application;

import org.jspecify.annotations.NullMarked;
