package se.valv.review;

import java.util.List;

/**
 * One page of the log.
 *
 * @param lines newest first
 * @param page which, from 0
 * @param size how many lines a full page has
 * @param more whether there are older ones
 */
public record LogPage(List<LogLine> lines, int page, int size, boolean more) {}
