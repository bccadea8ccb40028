/**
 * Paper: documents made of text alone, printed as PDF/A-2a and PDF/UA-1 with the mark of the law on
 * every page (SSF 3:7). Knows nothing of what a document is about.
 *
 * <p>A document is built node by node and never parsed from text, so nothing that somebody wrote
 * can become markup; and the press fetches nothing, from anywhere.
 */
@NullMarked
package se.valv.report.paper;

import org.jspecify.annotations.NullMarked;
