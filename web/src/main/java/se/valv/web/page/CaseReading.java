package se.valv.web.page;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.authorisation.account.PersonView;
import se.valv.clearance.position.PositionView;
import se.valv.law.LegalParameters;
import se.valv.vetting.CaseEvent;
import se.valv.vetting.CaseView;

/** A vetting case as a page shows it: with person, position and people by name. */
public final class CaseReading {

  private static final Set<CaseEvent> ASIDE =
      EnumSet.of(
          CaseEvent.CLOSE,
          CaseEvent.ERASE,
          CaseEvent.LEAVE,
          CaseEvent.REEXAMINE,
          CaseEvent.REQUIRE_NEW,
          CaseEvent.RECORD_TRAINING,
          CaseEvent.RECORD_BRIEFING);

  private final CaseView view;
  private final se.valv.person.@Nullable PersonView subject;
  private final @Nullable PositionView position;
  private final Map<UUID, PersonView> people;

  CaseReading(
      CaseView view,
      se.valv.person.@Nullable PersonView subject,
      @Nullable PositionView position,
      Map<UUID, PersonView> people) {
    this.view = view;
    this.subject = subject;
    this.position = position;
    this.people = people;
  }

  /** The case. */
  public CaseView getView() {
    return view;
  }

  /** Its address. */
  public String getAddress() {
    return "/provningar/" + view.id().value();
  }

  /** Who is vetted; nobody once it is erased. */
  public se.valv.person.@Nullable PersonView getSubject() {
    return subject;
  }

  /** His name; empty of who has protected identity, or is nobody any more. */
  public String getName() {
    return Optional.ofNullable(subject)
        .flatMap(person -> Optional.ofNullable(person.name()))
        .orElse("");
  }

  /** The position. */
  public @Nullable PositionView getPosition() {
    return position;
  }

  /** What the position is called; empty when it is out of reach. */
  public String getTitle() {
    return Optional.ofNullable(position).map(p -> p.description().title()).orElse("");
  }

  /** Since when it has been where it is. */
  public LocalDate getSince() {
    var at = view.steps().isEmpty() ? view.head().openedAt() : view.steps().getLast().at();
    return LocalDate.ofInstant(at, LegalParameters.SWEDEN);
  }

  /** Whose name an account is. */
  public String person(UUID account) {
    return Optional.ofNullable(people.get(account)).map(PersonView::name).orElse("–");
  }

  /** Whether a step leads on, rather than aside or to the end. */
  public boolean leads(CaseEvent event) {
    return !ASIDE.contains(event);
  }

  /** What has been done of the vetting, and what is still to be done, in order. */
  public List<Stage> getStages() {
    var inquiry = view.inquiry();
    var readiness = view.readiness();
    var ruling = view.ruling();
    return Stream.of(
            Stream.of(
                new Stage(CaseEvent.RECORD_INTERVIEW, inquiry.interview()),
                new Stage(CaseEvent.RECORD_REFERENCES, inquiry.references()),
                new Stage(CaseEvent.RECORD_IDENTITY, inquiry.identity())),
            checks(),
            Stream.of(
                new Stage(CaseEvent.APPROVE, ruling == null ? null : ruling.on()),
                new Stage(CaseEvent.RECORD_TRAINING, readiness.trained()),
                new Stage(CaseEvent.RECORD_BRIEFING, readiness.briefed()),
                new Stage(CaseEvent.START, view.course().started())),
            ending())
        .flatMap(stages -> stages)
        .toList();
  }

  private Stream<Stage> checks() {
    var cover = view.cover();
    if (cover == null || !cover.checked()) {
      return Stream.of();
    }
    var check = view.checks().isEmpty() ? null : view.checks().getLast();
    var usual =
        Stream.of(
            new Stage(CaseEvent.RECORD_CONSENT, check == null ? null : check.consent()),
            new Stage(CaseEvent.RECORD_APPLICATION, check == null ? null : check.applied()),
            new Stage(CaseEvent.RECORD_ANSWER, check == null ? null : check.answered()));
    var inquired =
        new Stage(CaseEvent.RECORD_SPECIAL_INQUIRY, check == null ? null : check.inquiry());
    var talked = new Stage(CaseEvent.RECORD_TALK, check == null ? null : check.talk());
    return switch (cover.positionClass()) {
      case KLASS_1 -> Stream.concat(usual, Stream.of(inquired, talked));
      case KLASS_2 -> Stream.concat(usual, Stream.of(inquired));
      case KLASS_3, UTAN_KLASS -> usual;
    };
  }

  private Stream<Stage> ending() {
    var closing = view.course().closing();
    return view.course().left() == null
        ? Stream.of()
        : Stream.of(
            new Stage(CaseEvent.LEAVE, view.course().left()),
            new Stage(CaseEvent.RECORD_EXIT_TALK, closing.talk()),
            new Stage(CaseEvent.RECORD_DEREGISTRATION, closing.deregistered()),
            new Stage(CaseEvent.RECORD_RIGHTS_WITHDRAWN, closing.rights()),
            new Stage(CaseEvent.RECORD_COPIES_RETURNED, closing.copies()));
  }

  /**
   * A part of the vetting.
   *
   * @param event which
   * @param on when it was done; absent until then
   */
  public record Stage(CaseEvent event, @Nullable LocalDate on) {}
}
