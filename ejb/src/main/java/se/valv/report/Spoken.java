package se.valv.report;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.AnalysisEvent;
import se.valv.analysis.AnalysisState;
import se.valv.analysis.MeasureArea;
import se.valv.analysis.Section;
import se.valv.analysis.plan.MeasureState;
import se.valv.analysis.plan.Origin;
import se.valv.asset.Assessment;
import se.valv.asset.Outage;
import se.valv.asset.site.Prohibition;
import se.valv.asset.table.AssetWords;
import se.valv.classification.SecrecyGround;
import se.valv.clearance.position.GapVerdict;
import se.valv.organisation.appointment.AppointmentKind;
import se.valv.organisation.supervision.SupervisionState;

/** What codes are called on paper, which is in Swedish whatever language the reader has chosen. */
final class Spoken {

  static final Locale SWEDISH = Locale.of("sv");

  private Spoken() {}

  static String of(AnalysisState state) {
    return switch (state) {
      case DRAFT -> "Utkast";
      case IN_REVIEW -> "Under granskning";
      case FOR_ESTABLISHMENT -> "Tillstyrkt";
      case ESTABLISHED -> "Fastställd";
      case UNDER_REVISION -> "Fastställd, revideras";
      case SUPERSEDED -> "Ersatt";
      case CLOSED -> "Avslutad";
    };
  }

  static String of(AnalysisEvent event) {
    return switch (event) {
      case SUBMIT -> "Skickad till granskning";
      case RETURN -> "Återlämnad";
      case ENDORSE -> "Tillstyrkt";
      case ESTABLISH -> "Fastställd";
      case REJECT -> "Avslagen";
      case START_REVISION -> "Revidering påbörjad";
      case CANCEL_REVISION -> "Revidering avbruten";
      case CLOSE -> "Avslutad";
      case EXAMINE -> "Omprövad, kvarstår";
    };
  }

  static String of(GapVerdict verdict) {
    return switch (verdict) {
      case MISSING -> "Utan placering";
      case TOO_LOW -> "I för låg klass";
      case TOO_HIGH -> "I för hög klass";
      case NOT_ASKED -> "I klass utan grund i analysen";
      case NO_ANALYSIS, MET -> "Utan anmärkning";
    };
  }

  static String of(Section section) {
    return switch (section) {
      case ACTIVITY -> "Verksamhetsbeskrivning";
      case ASSETS -> "Skyddsvärden";
      case THREATS -> "Säkerhetshot";
      case VULNERABILITIES -> "Sårbarheter";
      case MEASURES -> "Säkerhetsskyddsåtgärder";
      case PLAN -> "Säkerhetsskyddsplan";
    };
  }

  static String of(MeasureArea area) {
    return switch (area) {
      case INFORMATION -> "Informationssäkerhet";
      case PHYSICAL -> "Fysisk säkerhet";
      case PERSONNEL -> "Personalsäkerhet";
    };
  }

  static String of(MeasureState state) {
    return switch (state) {
      case IDENTIFIED -> "Identifierad";
      case DECIDED -> "Beslutad";
      case ONGOING -> "Pågår";
      case DONE -> "Genomförd";
      case VERIFIED -> "Verifierad";
      case WRITTEN_OFF -> "Avskriven";
    };
  }

  static String of(Origin origin) {
    return switch (origin) {
      case ANALYSIS -> "Den gällande analysen";
      case ADDED -> "Tillagd mellan två analyser";
      case EARLIER -> "En tidigare analys; den gällande har den inte";
    };
  }

  static String of(AppointmentKind kind) {
    return switch (kind) {
      case TOP_MANAGER -> "Högsta chef";
      case OFFICER -> "Säkerhetsskyddschef";
      case DEPUTY_OFFICER -> "Ersättare för säkerhetsskyddschefen";
      case UNIT_HEAD -> "Chef för enhet";
      case COORDINATOR -> "Säkerhetsskyddssamordnare";
    };
  }

  static String of(SupervisionState state) {
    return switch (state) {
      case NO_AUTHORITY -> "Tillsynsmyndighet är inte angiven";
      case NOT_NOTIFIED -> "Ingen anmälan är antecknad";
      case ANOTHER_NOTIFIED -> "Anmäld till en annan myndighet än den som har tillsynen";
      case RECEIPT_MISSING -> "Anmäld, kvittens saknas";
      case NOTIFIED -> "Anmäld och kvitterad";
    };
  }

  static String of(Prohibition prohibition) {
    return switch (prohibition) {
      case ENTRY -> "Tillträde";
      case DEPICTION -> "Avbildning och beskrivning";
      case MEASURING -> "Mätning";
      case BATHING -> "Bad";
      case DIVING -> "Dykning";
      case ANCHORING -> "Ankring";
      case FISHING -> "Fiske";
    };
  }

  /** Class or level with its scale; a dash while neither is said. */
  static String grade(Assessment worth) {
    var grade = worth.grade();
    return grade == null ? "–" : worth.subjectClass() == null ? "Nivå " + grade : "Klass " + grade;
  }

  static String of(@Nullable Outage outage) {
    return outage == null ? "" : outage.amount() + " " + word(AssetWords.UNITS, outage.unit());
  }

  /** A ground for secrecy; as it is written when it is not of that form, nothing for none. */
  static String ground(@Nullable String code) {
    var written = text(code);
    return SecrecyGround.ofCode(written)
        .map(ground -> "OSL " + ground.chapter() + " kap. " + ground.section() + " §")
        .orElse(written);
  }

  /** A word of an asset. */
  static <E extends Enum<E>> String word(Map<E, String> words, E code) {
    return Objects.requireNonNull(words.get(code));
  }

  /** A value as it is written; nothing for none. */
  static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
