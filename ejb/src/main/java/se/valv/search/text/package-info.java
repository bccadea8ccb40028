/**
 * Swedish text: how it becomes terms, and how what people type becomes a question. Knows nothing of
 * who asks and holds nothing.
 */
@NullMarked
package se.valv.search.text;

import org.jspecify.annotations.NullMarked;
