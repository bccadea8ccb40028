package se.valv.search;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * How hits are ordered. Ties are broken by the day of filing, then by id, so that pages never
 * overlap; nothing that the reader can't see takes part.
 */
public enum Order {
  /** What answers best first; newest first where nothing was asked. */
  RELEVANCE,
  /** Last filed first. */
  NEWEST,
  /** First filed first. */
  OLDEST,
  /** By registration number. */
  NUMBER,
  /** By registration number, last first. */
  NUMBER_REVERSED,
  /** By title, as in a Swedish list. */
  TITLE,
  /** By title, last first. */
  TITLE_REVERSED;

  Sort sort() {
    return switch (this) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, filed(true), key());
      case NEWEST -> new Sort(filed(true), key());
      case OLDEST -> new Sort(filed(false), key());
      case NUMBER -> new Sort(text(Fields.NUMBER_ORDER, false), key());
      case NUMBER_REVERSED -> new Sort(text(Fields.NUMBER_ORDER, true), key());
      case TITLE -> new Sort(text(Fields.TITLE_ORDER, false), filed(true), key());
      case TITLE_REVERSED -> new Sort(text(Fields.TITLE_ORDER, true), filed(true), key());
    };
  }

  private static SortField filed(boolean latestFirst) {
    return new SortField(Fields.FILED, SortField.Type.LONG, latestFirst);
  }

  private static SortField text(String field, boolean lastFirst) {
    return new SortField(field, SortField.Type.STRING, lastFirst);
  }

  private static SortField key() {
    return new SortField(Fields.KEY, SortField.Type.STRING);
  }
}
