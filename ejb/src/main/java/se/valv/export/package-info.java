/**
 * Whatever leaves the register as a file (uttag): each taking out is an act of its own with a
 * number, a class that whoever takes it out has thought about, and a receipt that says what it was
 * for. The receipt lies in the register under a label that dominates those of all that is in the
 * file; its hash stands in the log's entry.
 */
@NullMarked
package se.valv.export;

import org.jspecify.annotations.NullMarked;
