/** Reads exam definitions: YAML, checked against the published JSON Schema, then against the rules of the domain. */
@NullMarked
package org.keju.application.definition;

import org.jspecify.annotations.NullMarked;
