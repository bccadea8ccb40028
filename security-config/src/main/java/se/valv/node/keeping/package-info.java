/**
 * What the operator does to the whole register: backup and restore, and the turning of keys. Works
 * on the database as its owner, beside a node that serves or alone, and leaves the trail a row for
 * each thing done, in the same transaction: the application enters it. Reads no record but to seal
 * it anew.
 *
 * <p>Files of a backup are in docs/formats/backup.md.
 */
@NullMarked
package se.valv.node.keeping;

import org.jspecify.annotations.NullMarked;
