/**
 * The placement check (SSL 3 kap.): whether somebody may take part in a position from a day on.
 * What decides is a table of rows in the order of the law, each a question of fact. All of them are
 * answered, whatever the first one says, so that the work is the same; the first that stops
 * decides. Nothing here reads or stores anything.
 */
@NullMarked
package se.valv.placement;

import org.jspecify.annotations.NullMarked;
