/**
 * The benchmarks. Each is a table: our figure, its peer measured in the same run on the same
 * machine, and their ratio; the ratio is the gate, absolute figures are goals for a quiet machine.
 */
@NullMarked
package se.valv.bench;

import org.jspecify.annotations.NullMarked;
