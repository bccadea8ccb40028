package se.valv.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.authorisation.need.OwnRights;

/**
 * One's own rights.
 *
 * @param roles what kinds of act
 * @param bases what needs rest on
 * @param needs of what one has need, had, or asks for
 */
public record MyRights(List<Me.Assignment> roles, List<Basis> bases, List<OwnNeed> needs) {

  static MyRights of(OwnRights.Mine mine) {
    return new MyRights(
        mine.roles().stream().map(RoleProposal::assignment).toList(),
        mine.bases().stream().map(Basis::of).toList(),
        mine.needs().stream().map(OwnNeed::of).toList());
  }

  /**
   * A participation and what is known of it.
   *
   * @param participation which
   * @param standing its standing
   * @param missing {@code NOT_RELIABLE NOT_KNOWLEDGEABLE}, as far as they do not hold now
   */
  public record Basis(
      Account.Participation participation, @Nullable Standing standing, List<String> missing) {

    static Basis of(OwnRights.Basis basis) {
      return new Basis(
          Account.Participation.of(basis.participation()),
          basis.standing() == null ? null : Standing.of(basis.standing()),
          basis.missing());
    }
  }

  /**
   * A need of one's own.
   *
   * @param need the need
   * @param reaches the highest class up to which it lets one read now
   */
  public record OwnNeed(Need need, @Nullable String reaches) {

    static OwnNeed of(OwnRights.OwnNeed own) {
      return new OwnNeed(Need.of(own.need()), own.reaches() == null ? null : own.reaches().code());
    }
  }
}
