package se.valv.recruitment;

import java.util.function.BiFunction;
import se.valv.access.Grant;
import se.valv.identity.Kind;
import se.valv.sealing.Sealed;

/**
 * One of the kinds of record that are kept here.
 *
 * @param <R> its row
 * @param <C> its content
 * @param kind which
 * @param row the class of its rows
 * @param content the class of what is sealed
 * @param made makes a row
 */
record Shelf<R extends KeptRow, C extends Record>(
    Kind kind, Class<R> row, Class<C> content, BiFunction<Grant, Sealed, R> made) {

  /** Recruitment cases. */
  static final Shelf<StoredRecruitment, CaseContent> CASES =
      new Shelf<>(
          Kind.RECRUITMENT_CASE,
          StoredRecruitment.class,
          CaseContent.class,
          StoredRecruitment::new);

  /** Placement checks. */
  static final Shelf<StoredPlacementCheck, CheckContent> CHECKS =
      new Shelf<>(
          Kind.PLACEMENT_CHECK,
          StoredPlacementCheck.class,
          CheckContent.class,
          StoredPlacementCheck::new);

  /** Requests for vetting. */
  static final Shelf<StoredVettingRequest, RequestContent> REQUESTS =
      new Shelf<>(
          Kind.VETTING_REQUEST,
          StoredVettingRequest.class,
          RequestContent.class,
          StoredVettingRequest::new);
}
