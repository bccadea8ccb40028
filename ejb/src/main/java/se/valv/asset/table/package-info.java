/**
 * Protected assets as tables: taken in from what other programs wrote, all of a file or nothing of
 * it; and taken out of the register, which is an act of its own with a number, a class and a
 * receipt (uttag).
 */
@NullMarked
package se.valv.asset.table;

import org.jspecify.annotations.NullMarked;
