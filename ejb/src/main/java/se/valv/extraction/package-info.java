/**
 * The text of files that somebody attaches. A file is foreign code's food: what reads it runs in a
 * process of its own (decision 23), and what it says is taken as text and nothing else.
 */
@NullMarked
package se.valv.extraction;

import org.jspecify.annotations.NullMarked;
