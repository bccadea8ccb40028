package se.valv.web.rest;

import java.util.List;
import se.valv.placement.Outcome;
import se.valv.recruitment.CheckAnswer;

/**
 * What who asked for a placement check is told.
 *
 * @param id of the check
 * @param outcome what he may do
 * @param action what he is to do now
 * @param text the same in Swedish
 * @param checkedAt when it was answered
 * @param validUntil last day on which it is ground for placing somebody
 */
public record PlacementAnswer(
    String id, String outcome, String action, String text, String checkedAt, String validUntil) {

  static PlacementAnswer of(CheckAnswer answer) {
    return new PlacementAnswer(
        answer.id().value().toString(),
        answer.outcome().name(),
        answer.action().name(),
        text(answer.outcome()),
        answer.checkedAt().toString(),
        answer.validUntil().toString());
  }

  private static String text(Outcome outcome) {
    return switch (outcome) {
      case MAY_BE_PLACED -> "Får placeras.";
      case NO_REQUIREMENT -> "Får placeras – inget krav.";
      case NOT_YET -> "Får inte placeras ännu. Kontakta säkerhetsskyddsfunktionen.";
      case NOT_YET_TRAINING -> "Får inte placeras ännu – utbildning saknas.";
      case NOT_YET_BRIEFING -> "Får inte placeras ännu – sekretessupplysning saknas.";
      case CHECK_IDENTITY -> "Kontrollera personuppgiften.";
      case NOT_YOUR_QUESTION -> "Du kan inte ställa frågan.";
      case CANNOT_ANSWER -> "Kan inte besvaras nu – placera inte.";
    };
  }

  /**
   * Several answers.
   *
   * @param items in the order of the persons
   * @param unanswered how many of the last were left out, since the day's limit was reached
   */
  public record PlacementAnswers(List<PlacementAnswer> items, int unanswered) {}
}
