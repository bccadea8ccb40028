/**
 * Exempelstad: the fictional municipality that {@code ./valv demo} shows. Its deed and its
 * documents are resources; its passwords are made at the first start and stand nowhere but in the
 * data directory, readable by the owner alone.
 *
 * <p>Loading goes through the same REST interface as everybody's: the loader logs in as the people
 * of the town and has no right that they have not.
 */
@NullMarked
package se.valv.node.demo;

import org.jspecify.annotations.NullMarked;
