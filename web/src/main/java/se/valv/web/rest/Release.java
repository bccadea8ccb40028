package se.valv.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.document.ReleaseView;

/**
 * A release of a document to more readers.
 *
 * @param id its id
 * @param version its version, as in its ETag
 * @param state {@code PROPOSED APPROVED REFUSED}
 * @param document id of the document
 * @param from the label that it had
 * @param to the label that was proposed
 * @param purpose why
 * @param proposedBy username of the first of the two
 * @param proposedAt when
 * @param decidedBy username of the second
 */
public record Release(
    String id,
    int version,
    String state,
    String document,
    Readership from,
    Readership to,
    String purpose,
    String proposedBy,
    String proposedAt,
    @Nullable String decidedBy) {

  static Release of(ReleaseView view) {
    return new Release(
        view.id().toString(),
        view.version(),
        view.state(),
        view.document().value().toString(),
        Readership.of(view.from()),
        Readership.of(view.to()),
        view.purpose(),
        view.proposedBy(),
        view.proposedAt().toString(),
        view.decidedBy());
  }

  /**
   * One page of them.
   *
   * @param items the newest first
   * @param page which page, from 0
   * @param size the most on a page
   * @param total how many in all, of those in reach
   */
  public record Releases(List<Release> items, int page, int size, int total) {}

  /**
   * A label in words.
   *
   * @param securityClass its class
   * @param clauses each must be met, by need of any of its compartments; those that the caller
   *     knows
   */
  public record Readership(@Nullable String securityClass, List<List<Compartment>> clauses) {

    static Readership of(ReleaseView.Readership view) {
      var held = view.securityClass();
      return new Readership(
          held == null ? null : held.code(),
          view.clauses().stream().map(c -> c.stream().map(Compartment::of).toList()).toList());
    }
  }
}
