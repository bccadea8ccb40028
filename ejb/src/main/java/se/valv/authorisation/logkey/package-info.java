/**
 * The key that signs the log's checkpoints: its change is proposed by one and approved by another,
 * and carried out by whoever runs the node ({@code ./valv keys rotate-checkpoint}). Nothing here
 * sees a key.
 */
@NullMarked
package se.valv.authorisation.logkey;

import org.jspecify.annotations.NullMarked;
