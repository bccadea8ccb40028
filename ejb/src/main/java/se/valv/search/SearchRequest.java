package se.valv.search;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.valv.identity.Kind;
import se.valv.problem.FieldChecks;
import se.valv.search.text.IdentityNumbers;
import se.valv.search.text.QueryText;

/**
 * A question to the register. Any text is a question; it is refused only when too long, or when it
 * looks like a personnummer: persons are looked up elsewhere, by a blind index, and a number that
 * is never asked here is never kept or logged here.
 *
 * @param query what was typed; blank asks for everything
 * @param kinds of these kinds; of all when empty
 * @param filters narrows further
 * @param order how hits are ordered
 * @param page from 0
 * @param size hits a page, 1–100
 */
public record SearchRequest(
    String query, Set<Kind> kinds, Filters filters, Order order, int page, int size) {

  private static final int LONGEST_QUERY = 400;
  private static final int MOST_TERMS = 32;
  static final int LARGEST_PAGE = 100;

  /** No page reaches past this many hits: nobody reads so far, and each costs its depth. */
  private static final int DEEPEST_HIT = 10_000;

  /** So many of the largest pages there are at most. */
  static final int MOST_PAGES = DEEPEST_HIT / LARGEST_PAGE;

  /** Refuses what is out of bounds, naming the field. */
  public SearchRequest {
    kinds = Set.copyOf(kinds);
    new FieldChecks()
        .that(!isTooLong(query), "query", "TOO_LONG")
        .that(!IdentityNumbers.isIn(query), "query", "LOOKS_LIKE_IDENTITY_NUMBER")
        .that(QueryText.read(query).terms() <= MOST_TERMS, "query", "TOO_MANY_WORDS")
        .that(size >= 1 && size <= LARGEST_PAGE, "size", "OUT_OF_RANGE")
        .that(page >= 0 && (page + 1L) * size <= DEEPEST_HIT, "page", "OUT_OF_RANGE")
        .orThrow();
  }

  /** A list of everything of one kind. */
  public static SearchRequest list(Kind kind, Filters filters, Order order, int page, int size) {
    return new SearchRequest("", Set.of(kind), filters, order, page, size);
  }

  /**
   * The same question, of no other kinds than these: of none, if none of those asked for is one.
   */
  Optional<SearchRequest> within(Set<Kind> legible) {
    var wanted = new HashSet<>(legible);
    if (!kinds.isEmpty()) {
      wanted.retainAll(kinds);
    }
    return wanted.isEmpty()
        ? Optional.empty()
        : Optional.of(new SearchRequest(query, wanted, filters, order, page, size));
  }

  /** The same question, another page of the answer. */
  public SearchRequest onPage(int otherPage, int otherSize) {
    return new SearchRequest(query, kinds, filters, order, otherPage, otherSize);
  }

  /** The same question, answered in another order. */
  public SearchRequest inOrder(Order otherOrder) {
    return new SearchRequest(query, kinds, filters, otherOrder, page, size);
  }

  /** Another question with the same filters. */
  public SearchRequest asking(String otherQuery) {
    return new SearchRequest(otherQuery, kinds, filters, order, 0, size);
  }

  static boolean isTooLong(String query) {
    return query.codePointCount(0, query.length()) > LONGEST_QUERY;
  }

  /** How many hits come before the page. */
  int skipped() {
    return page * size;
  }

  /** Says nothing of what was asked: a question can be as secret as the answer. */
  @Override
  public String toString() {
    return "SearchRequest[" + order + ", " + page + ", " + size + "]";
  }
}
