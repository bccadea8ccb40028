package se.valv.authorisation.need;

import org.jspecify.annotations.Nullable;
import se.valv.access.Actor;
import se.valv.access.Permission;
import se.valv.authorisation.AuthorisationAct;

/** What may happen to a need. */
public enum NeedEvent {
  /** Somebody who knows the work says that it is needed there. */
  ENDORSE(AuthorisationAct.NEED_ENDORSED, Permission.NEED_ENDORSE, "endorse_need"),
  /** The first of the two: who answers for the information. */
  GRANT(AuthorisationAct.NEED_GRANTED, Permission.NEED_GIVE, "give_need"),
  /** The second of the two. */
  APPROVE(AuthorisationAct.NEED_APPROVED, Permission.RIGHTS_APPROVE, "approve_need"),
  /** No, before it is in force. */
  REFUSE(AuthorisationAct.NEED_REFUSED, Permission.RIGHTS_APPROVE, "refuse_need"),
  /** Ended at once: by one who answers for it, or by its holder. */
  WITHDRAW(AuthorisationAct.NEED_WITHDRAWN, null, "withdraw_need");

  private final AuthorisationAct act;
  private final @Nullable Permission permission;
  private final String function;

  NeedEvent(AuthorisationAct act, @Nullable Permission permission, String function) {
    this.act = act;
    this.permission = permission;
    this.function = function;
  }

  AuthorisationAct act() {
    return act;
  }

  /** Whether these permissions are enough for it; its holder may always withdraw it. */
  boolean isOpenTo(Actor actor) {
    return permission == null || actor.may(permission);
  }

  String function() {
    return function;
  }
}
