package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.access.CompartmentView;
import se.valv.asset.Outage;
import se.valv.authorisation.account.ParticipationView;
import se.valv.authorisation.account.PersonView;
import se.valv.classification.ConsequenceLevel;
import se.valv.classification.SecrecyGround;
import se.valv.web.security.Gate;

/** The words of the interface, in the reader's language; a missing key is an error of the build. */
@Named("t")
@RequestScoped
public class Words {

  private static final String BUNDLE = "se.valv.web.page.words";
  private static final List<String> USUAL_GROUNDS =
      List.of("15:1", "15:2", "18:8", "18:9", "18:13", "35:1", "39:2");
  private static final Locale SWEDISH = Locale.of("sv");
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  @Inject private Gate gate;

  /** The text of a key, with its places filled. */
  public String of(String key, Object... values) {
    var text = bundle().getString(key);
    return values.length == 0 ? text : new MessageFormat(text, locale()).format(values);
  }

  /** The word for a säkerhetsskyddsklass, by its code. */
  public String ofClass(String code) {
    return of("class." + code);
  }

  /** The word for a class or a consequence level, by its code; that there is none for none. */
  public String ofGrade(@Nullable String code) {
    if (code == null || code.isEmpty()) {
      return of("asset.grade.none");
    }
    return Codes.of(ConsequenceLevel.class, code).isPresent() ? of("level." + code) : ofClass(code);
  }

  /** The mark on a document, always in the words of the law (SSF 3:7). */
  public String markOf(String code) {
    return swedish("class." + code).toUpperCase(SWEDISH);
  }

  /** The text of a key in Swedish whatever the reader's language: for what stands on paper. */
  public String swedish(String key, Object... values) {
    var text = ResourceBundle.getBundle(BUNDLE, SWEDISH, NO_FALLBACK).getString(key);
    return values.length == 0 ? text : new MessageFormat(text, SWEDISH).format(values);
  }

  /** A ground for secrecy in words, from its code; the code itself when it is not of that form. */
  public String ofGround(String code) {
    return SecrecyGround.ofCode(code)
        .map(ground -> of("ground.section", ground.chapter(), ground.section()) + meaning(code))
        .orElse(code);
  }

  private String meaning(String code) {
    var key = "ground." + code.replace(':', '-');
    return has(key) ? ", " + of(key) : "";
  }

  /** Grounds that are often used in this field, to choose among; any other can be written. */
  public List<String> getGrounds() {
    return USUAL_GROUNDS;
  }

  /** The note of secrecy beside the mark (OSL 5:5), from the ground's code. */
  public String secrecyNote(String code) {
    return SecrecyGround.ofCode(code)
        .map(ground -> of("mark.secrecy", ground.chapter(), ground.section()))
        .orElse(code);
  }

  /** Compartments by name, in one line. */
  public String places(List<CompartmentView> compartments) {
    return compartments.stream().map(CompartmentView::name).collect(Collectors.joining(" · "));
  }

  /** Those who rest on a participation, in one line. */
  public String holders(ParticipationView participation) {
    return participation.holders().stream().map(PersonView::name).collect(Collectors.joining(", "));
  }

  /** Words of others in one line. */
  public String joined(List<String> words) {
    return String.join(" · ", words);
  }

  /** After how long an outage hurts, in words. */
  public String outage(Outage outage) {
    return of("outage." + outage.unit().name(), outage.amount());
  }

  /** Codes in the order in which they are declared, whatever order they came in. */
  public <E extends Enum<E>> List<E> sorted(Collection<E> codes) {
    return codes.stream().sorted().toList();
  }

  /** What an entry of the log says was done; the code itself when it is of a later version. */
  public String ofAct(String code) {
    var key = "log.act." + code;
    return has(key) ? of(key) : code;
  }

  /**
   * What is wrong with a field: the words for that very field if there are any, else for the rule.
   */
  public String ofError(String field, String code) {
    return Stream.of("error." + field + "." + code, "error." + code, "error.OTHER")
        .filter(this::has)
        .findFirst()
        .map(this::of)
        .orElseThrow();
  }

  boolean has(String key) {
    return bundle().containsKey(key);
  }

  private Locale locale() {
    return gate.getLocale();
  }

  private ResourceBundle bundle() {
    return ResourceBundle.getBundle(BUNDLE, locale(), NO_FALLBACK);
  }
}
