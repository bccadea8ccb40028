/**
 * Persons (SSL 3 kap.): who is to be vetted, is vetted, or takes part. A person is one sealed
 * record with his numbers and names, as they are and were. There is no list of persons and no
 * search among them: one is found by his exact identity number, through a blind index, by who
 * reaches the label that he is kept under.
 *
 * <p>There is no clearance here, and no place for one: the position is placed in säkerhetsklass and
 * the participation is vetted, never the person.
 */
@NullMarked
package se.valv.person;

import org.jspecify.annotations.NullMarked;
