/** Pictures as geometry: where boxes and lines go. Knows nothing of what they stand for. */
@NullMarked
package se.valv.web.drawing;

import org.jspecify.annotations.NullMarked;
