package se.valv.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.Role;
import se.valv.classification.PositionClass;
import se.valv.classification.SecurityClass;

/**
 * Everything that a register begins with. A deed that exists is whole: what it refers to is in it,
 * numbers and names are well formed, and every standing and need is given by two people, neither of
 * them its holder (SSF 2:2). One that is not is refused with {@link se.valv.problem.Invalid}, which
 * names each field by its path, such as {@code accounts[2].participations[0].needs[1].approvedBy}.
 *
 * @param maxClass the highest class that the installation may hold, at most H
 * @param operators at least one
 * @param accounts at least two people, one of whom may administer accounts
 */
public record FoundingDeed(
    SecurityClass maxClass, List<OperatorDeed> operators, List<AccountDeed> accounts) {

  /** Refuses a deed that breaks a rule. */
  public FoundingDeed {
    operators = listOf(operators);
    accounts = listOf(accounts);
    new DeedChecks(maxClass, operators, accounts).orThrow();
  }

  /**
   * Reads a deed written as JSON, with these names.
   *
   * @throws IOException when {@code json} can't be read
   */
  public static FoundingDeed read(InputStream json) throws IOException {
    return DeedReader.read(json);
  }

  /**
   * One legal person.
   *
   * @param code short, of capital letters, unique in the installation; part of registration numbers
   * @param orgNumber organisationsnummer with check digit
   * @param parent code of the operator that controls it, when there is one
   */
  public record OperatorDeed(
      String code,
      OperatorKind kind,
      String name,
      String orgNumber,
      @Nullable String parent,
      List<UnitDeed> units,
      List<CompartmentDeed> compartments) {
    /** Absent lists are empty ones. */
    public OperatorDeed {
      units = listOf(units);
      compartments = listOf(compartments);
    }
  }

  /**
   * One part of an operator.
   *
   * @param code unique in its operator
   * @param parent code of the unit above, which stands before it in the deed
   */
  public record UnitDeed(String code, UnitKind kind, String name, @Nullable String parent) {}

  /**
   * One compartment.
   *
   * @param code unique in the installation
   * @param unit code of the unit it is for; absent when it is for the whole operator
   * @param owner username of the information owner
   */
  public record CompartmentDeed(
      String code,
      @Nullable String unit,
      CompartmentKind kind,
      String name,
      String purpose,
      String owner) {}

  /**
   * One person's way in. Its {@code toString} leaves the password out.
   *
   * @param name the person's name, as others see it
   * @param title what the person is, as others see it
   * @param operator code of the operator that the account belongs to
   * @param unit code of its unit there, when it belongs to one
   * @param password in clear, 12 characters at least; the register keeps a hash only
   */
  public record AccountDeed(
      String username,
      String name,
      String title,
      String operator,
      @Nullable String unit,
      String password,
      List<RoleDeed> roles,
      List<ParticipationDeed> participations) {
    /** Absent lists are empty ones. */
    public AccountDeed {
      roles = listOf(roles);
      participations = listOf(participations);
    }

    @Override
    public String toString() {
      return "AccountDeed[" + username + "]";
    }
  }

  /**
   * One role, within the whole installation, an operator, or one unit of it.
   *
   * @param operator code; absent for the whole installation
   * @param unit code in that operator; absent for the whole of it
   */
  public record RoleDeed(Role role, @Nullable String operator, @Nullable String unit) {}

  /** One participation of the account's person, its standing if it has one, and its needs. */
  public record ParticipationDeed(
      String operator,
      @Nullable String unit,
      ParticipationForm form,
      @Nullable StandingDeed standing,
      List<NeedDeed> needs) {
    /** Absent lists are empty ones. */
    public ParticipationDeed {
      needs = listOf(needs);
    }
  }

  /**
   * Judged reliable and knowledgeable, each until an instant that is not itself included.
   *
   * @param decisionRef number of the decision on paper that this attests
   */
  public record StandingDeed(
      Instant reliableUntil,
      Instant knowledgeableUntil,
      PositionClass positionClass,
      String decisionRef,
      String attestedBy,
      String approvedBy) {}

  /**
   * The need of a compartment, from {@code validFrom} until before {@code validTo}, 12 months at
   * most.
   *
   * @param upTo the class that this need reaches although the position class alone would not
   */
  public record NeedDeed(
      String compartment,
      String purpose,
      Set<Action> actions,
      @Nullable SecurityClass upTo,
      Instant validFrom,
      Instant validTo,
      String givenBy,
      String approvedBy) {
    /** Absent actions are none, which the deed then refuses. */
    public NeedDeed {
      actions = actions == null ? Set.of() : Set.copyOf(actions);
    }
  }

  private static <T> List<T> listOf(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
