/**
 * Recruitment cases and the placement check (SSL 3 kap.): HR asks whether somebody may be placed,
 * and is told that and nothing else. HR reaches no record. What HR writes is kept, and what is
 * asked is answered, by a system actor on HR's behalf ({@link se.valv.access.Delegate}); it reads
 * what its own needs reach, and of that what the label of the case dominates.
 *
 * <p>Invariants: nothing is asked outside a case that another than its opener has approved; a
 * position is one of the case's, a day one of its days; answers that must look alike are made by
 * the same work and differ in id and time alone; what can't be answered is never a yes; each answer
 * is stored with the facts and the table that gave it.
 */
@NullMarked
package se.valv.recruitment;

import org.jspecify.annotations.NullMarked;
