/**
 * Where checkpoints are kept outside the node, so that a log which is put back or written anew is
 * found out by whoever compares it with what was kept.
 */
@NullMarked
package se.valv.audit.anchor;

import org.jspecify.annotations.NullMarked;
