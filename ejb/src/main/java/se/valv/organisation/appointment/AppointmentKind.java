package se.valv.organisation.appointment;

import se.valv.access.Role;

/** To what somebody is appointed. Stored and sent by name. */
public enum AppointmentKind {
  /** Högsta chef: kommundirektör, regiondirektör, VD. */
  TOP_MANAGER(Role.TOP_MANAGER, false),
  /** Säkerhetsskyddschef, directly under the highest manager (SSL 2:7). */
  OFFICER(Role.OFFICER, false),
  /** Deputy of the säkerhetsskyddschef. */
  DEPUTY_OFFICER(Role.OFFICER, false),
  /** Head of a unit, who adopts its part of the analysis. */
  UNIT_HEAD(Role.TOP_MANAGER, true),
  /** Säkerhetsskyddssamordnare of a unit: local practice, not statutory. */
  COORDINATOR(Role.COORDINATOR, true);

  private final Role role;
  private final boolean ofUnit;

  AppointmentKind(Role role, boolean ofUnit) {
    this.role = role;
    this.ofUnit = ofUnit;
  }

  /** The role in the register that goes with it; not given by it. */
  public Role role() {
    return role;
  }

  /** Whether it is to a unit; else to the whole operator. */
  public boolean ofUnit() {
    return ofUnit;
  }

  /** Whether an operator should have one (SSL 2:7; the register needs a highest manager). */
  public boolean expected() {
    return !ofUnit;
  }
}
