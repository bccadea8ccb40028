/**
 * HTTP and nothing else: resources and pages that parse, make one call to the register with the
 * actor first, and show what came back. No entity, no query, no cryptography, and nothing kept in a
 * session of the container.
 */
@NullMarked
package se.valv.web;

import org.jspecify.annotations.NullMarked;
