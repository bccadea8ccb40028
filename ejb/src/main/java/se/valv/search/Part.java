package se.valv.search;

/**
 * A stretch of a snippet. Text and never mark-up: whoever shows it escapes it.
 *
 * @param text as it stands in the record, white space made single
 * @param marked whether it is what was looked for
 */
public record Part(String text, boolean marked) {}
