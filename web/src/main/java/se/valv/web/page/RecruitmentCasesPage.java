package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.access.Role;
import se.valv.authorisation.account.Places;
import se.valv.clearance.position.PositionCode;
import se.valv.problem.Invalid;
import se.valv.recruitment.Asked;
import se.valv.recruitment.CaseView;
import se.valv.recruitment.RecruitmentCaseId;
import se.valv.recruitment.RecruitmentCases;
import se.valv.web.security.Gate;

/** HR's own recruitment cases, and a new one. */
@Named
@RequestScoped
public class RecruitmentCasesPage {

  private static final String PLACE = "place";
  private static final String CODES = "positionCodes";
  private static final String FIRST = "startDate";
  private static final String SECOND = "otherDate";
  private static final List<String> FIELDS =
      List.of(PLACE, CODES, FIRST, SECOND, "persons", "openUntil", "reference");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Readings readings;
  @Inject private Places places;
  @Inject private RecruitmentCases cases;

  private Form form = new Form();
  private List<CaseView> rows = List.of();
  private Map<UUID, String> names = Map.of();

  /** Lists one's own. */
  public void open() {
    rows = cases.own(gate.actor());
    names = readings.places();
  }

  /** Shows an empty form, or opens a case. */
  public void openNew() {
    form = posted.form(FIELDS);
    if (!gate.isPost()) {
      form.with("persons", "1");
      return;
    }
    try {
      cases.open(gate.actor(), read());
      answer.seeOther("/placeringskontroll/arenden");
    } catch (Invalid invalid) {
      form.refuse(placed(invalid), words);
      frame.failed();
      answer.status(422);
    }
  }

  /** Closes one's own. */
  public void close() {
    cases.close(gate.actor(), new RecruitmentCaseId(Addressed.id(gate)));
    answer.seeOther("/placeringskontroll/arenden");
  }

  private Asked read() {
    var typed = new Typed(form);
    var first = typed.day(FIRST);
    var until = typed.day("openUntil");
    var place = form.value(PLACE).split("/", 2);
    typed.orThrow();
    var days = new ArrayList<LocalDate>(List.of(Typed.read(first)));
    Stream.ofNullable(typed.maybeDay(SECOND)).forEach(days::add);
    var ids = Typed.ids(PLACE, List.of(place));
    if (ids.isEmpty()) {
      throw new Invalid(PLACE, "MISSING");
    }
    return new Asked(
        ids.getFirst(),
        ids.size() > 1 ? ids.getLast() : null,
        Stream.of(form.value(CODES).strip().split("[\\s,;]+", -1))
            .filter(code -> !code.isEmpty())
            .map(PositionCode::new)
            .toList(),
        days,
        number(form.value("persons")),
        Typed.read(until),
        form.value("reference"));
  }

  private static int number(String text) {
    if (!text.strip().matches("\\d{1,4}")) {
      throw new Invalid("persons", "MALFORMED");
    }
    return Integer.parseInt(text.strip());
  }

  /** What is wrong, at the fields of this form. */
  private static Invalid placed(Invalid invalid) {
    var at =
        Map.of(
            "operator", PLACE,
            "unit", PLACE,
            "positions", CODES,
            "positionCode", CODES,
            "startDates", FIRST);
    return new Invalid(
        invalid.errors().stream()
            .map(e -> new Invalid.FieldError(at.getOrDefault(e.field(), e.field()), e.code()))
            .toList());
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** One's own cases. */
  public List<CaseView> getRows() {
    return rows;
  }

  /** Where a case is. */
  public String place(CaseView row) {
    var unit = row.asked().unit();
    return names.getOrDefault(unit == null ? row.asked().operator() : unit, "–");
  }

  /** Where one is HR. */
  public List<Option> getPlaces() {
    var all = new ArrayList<Option>();
    places.operators(gate.actor()).stream()
        .filter(o -> isHr(o.id().value(), null))
        .forEach(o -> all.add(new Option(o.id().value().toString(), o.name())));
    places.units(gate.actor()).stream()
        .filter(u -> isHr(u.operator().value(), u.id().value()))
        .forEach(u -> all.add(new Option(u.operator().value() + "/" + u.id().value(), u.name())));
    return all;
  }

  private boolean isHr(UUID operator, @Nullable UUID unit) {
    return gate.actor().roles().stream()
        .filter(held -> held.role() == Role.HR && (unit != null || held.unit().isEmpty()))
        .anyMatch(held -> held.covers(operator, unit == null ? List.of() : List.of(unit)));
  }

  /** How long a reference can be, in characters. */
  public int getMostReference() {
    return Asked.MAX_REFERENCE;
  }
}
