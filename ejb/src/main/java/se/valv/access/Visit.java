package se.valv.access;

import java.time.Duration;
import java.time.Instant;

/**
 * One request in a live session.
 *
 * @param actor who acts
 * @param profile how he is called
 * @param address from where
 * @param csrfToken what the session's state-changing requests must carry; a program's carry none
 * @param span when the session began and when it will be over
 */
public record Visit(Actor actor, Profile profile, String address, String csrfToken, Span span) {

  /** Whether this is the token that the session gave out; takes the same time for any other. */
  public boolean gave(String token) {
    var difference = token.length() ^ csrfToken.length();
    for (var i = 0; i < token.length() && i < csrfToken.length(); i++) {
      difference |= token.charAt(i) ^ csrfToken.charAt(i);
    }
    return difference == 0;
  }

  @Override
  public String toString() {
    return "Visit[" + actor + "]";
  }

  /**
   * How somebody is called, for himself.
   *
   * @param username the name he logs in with
   * @param displayName his name
   * @param title what he is
   * @param oneTime whether he logged in with a password that another chose: then he may choose his
   *     own, and nothing else
   */
  public record Profile(String username, String displayName, String title, boolean oneTime) {}

  /**
   * A session in time.
   *
   * @param begun when it began
   * @param at when this request came
   * @param ends when it is over whatever happens
   * @param idle after how long without requests it is over
   */
  public record Span(Instant begun, Instant at, Instant ends, Duration idle) {}
}
