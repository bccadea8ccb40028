package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import se.valv.access.Permission;
import se.valv.access.Visit;
import se.valv.problem.Unauthenticated;
import se.valv.web.security.Gate;

/** Whoever is logged in, as the head of the page shows him. */
@Named
@RequestScoped
public class Me {

  @Inject private Gate gate;

  /** The name that he logs in with. */
  public String getUsername() {
    return visit().profile().username();
  }

  /** His name. */
  public String getName() {
    return visit().profile().displayName();
  }

  /** What he is. */
  public String getTitle() {
    return visit().profile().title();
  }

  /** Seconds without a request after which the session is over. */
  public long getIdleSeconds() {
    return visit().span().idle().toSeconds();
  }

  /** When the session is over whatever happens; the same on each of its pages, to the byte. */
  public String getEndsAt() {
    return visit().span().ends().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /**
   * Whether his start page is Översikt; who only reviews the log, or only recruits, has another.
   */
  public boolean isOverview() {
    var actor = visit().actor();
    return actor.may(Permission.DOCUMENT_READ)
        || (!actor.may(Permission.AUDIT_READ) && !actor.may(Permission.RECRUITMENT_ASK));
  }

  /** Whether he asks for placement checks and has nothing else to begin with. */
  public boolean isRecruiter() {
    var actor = visit().actor();
    return actor.may(Permission.RECRUITMENT_ASK) && !actor.may(Permission.DOCUMENT_READ);
  }

  private Visit visit() {
    return gate.visit().orElseThrow(Unauthenticated::new);
  }
}
