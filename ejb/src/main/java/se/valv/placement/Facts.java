package se.valv.placement;

import se.valv.classification.PositionClass;

/**
 * What is so on the day that is asked about.
 *
 * @param question who asks, and of whom
 * @param post the position
 * @param part how the person is to take part
 * @param vetting what is known of his vetting for this participation
 * @param readiness what he has been taught and told
 */
public record Facts(Question question, Post post, Part part, Vetting vetting, Readiness readiness) {

  /** Whether the position is placed in class 1, 2 or 3. */
  boolean classed() {
    return post.positionClass() != PositionClass.UTAN_KLASS;
  }

  /** Whether it is placed in class 1 or 2. */
  boolean highlyClassed() {
    return post.positionClass().atLeast(PositionClass.KLASS_2);
  }

  /**
   * Who asks, and of whom.
   *
   * @param answerable whether the register is there and what it holds is fresh
   * @param entitled whether who asks may ask this: role, unit, recruitment case, day, person
   * @param wellFormed whether the identity number is well formed; never whether it is known
   * @param protectedIdentity whether the person has protected identity
   */
  public record Question(
      boolean answerable, boolean entitled, boolean wellFormed, boolean protectedIdentity) {}

  /**
   * The position.
   *
   * @param sensitive whether it is part of säkerhetskänslig verksamhet
   * @param tellable whether who asks may know that it is not
   * @param ofCouncil whether it is that of a member of fullmäktige
   * @param positionClass säkerhetsklass
   * @param placed whether its placement is decided and in force
   */
  public record Post(
      boolean sensitive,
      boolean tellable,
      boolean ofCouncil,
      PositionClass positionClass,
      boolean placed) {}

  /**
   * How the person is to take part.
   *
   * @param asCouncil whether the question says as a member of fullmäktige
   * @param publicEmployment whether it is an employment at state, municipality or region
   * @param citizen whether Swedish citizenship is attested, or the government has made an exemption
   * @param supplied whether he is a supplier's or a consultant
   * @param agreed whether a säkerhetsskyddsavtal is in force at a sufficient level
   */
  public record Part(
      boolean asCouncil,
      boolean publicEmployment,
      boolean citizen,
      boolean supplied,
      boolean agreed) {}

  /**
   * What is known of his vetting for this participation.
   *
   * @param approved whether there is an approved case
   * @param coversClass whether it covers the position's present class
   * @param coversReason whether it covers its present kontrollorsak
   * @param check the register check
   * @param inquired whether the special inquiry, and the talk, is done
   * @param course how it stands
   */
  public record Vetting(
      boolean approved,
      boolean coversClass,
      boolean coversReason,
      Check check,
      boolean inquired,
      Course course) {}

  /**
   * The register check: dates alone, never what it said.
   *
   * @param answered whether an answer has come
   * @param current whether it is before its renewal
   */
  public record Check(boolean answered, boolean current) {}

  /**
   * How a vetting stands.
   *
   * @param overdue whether its follow-up is overdue
   * @param reexamined whether it is being re-examined
   * @param endedWithout whether it ended without placement
   * @param covers whether the day is between its decision and its end
   */
  public record Course(boolean overdue, boolean reexamined, boolean endedWithout, boolean covers) {}

  /**
   * What he has been taught and told.
   *
   * @param trained whether training is valid
   * @param briefed whether the secrecy briefing is acknowledged
   */
  public record Readiness(boolean trained, boolean briefed) {}
}
