package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.organisation.ParticipationForm;
import se.valv.placement.Outcome;
import se.valv.problem.Invalid;
import se.valv.problem.Throttled;
import se.valv.recruitment.AskPlacement;
import se.valv.recruitment.CaseView;
import se.valv.recruitment.CheckAnswer;
import se.valv.recruitment.PlacementChecks;
import se.valv.recruitment.RecruitmentCases;
import se.valv.web.security.Gate;

/** HR's page: one form, one answer. The number is sent in the body and stands in no address. */
@Named
@RequestScoped
public class PlacementCheckPage {

  private static final String NUMBER = "identityNumber";
  private static final String WHAT = "what";
  private static final String FORM = "participationForm";

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private RecruitmentCases cases;
  @Inject private PlacementChecks checks;

  private Form form = new Form();
  private List<CaseView> own = List.of();
  private @Nullable CheckAnswer told;

  /** Shows the form, and the answer to what was asked in it. */
  public void open() {
    if (gate.isPost()) {
      form = posted.form(List.of(NUMBER, WHAT, FORM));
      ask();
    }
    own = cases.own(gate.actor());
    if (form.filled(FORM) == null) {
      form.with(FORM, ParticipationForm.EMPLOYMENT.name());
    }
  }

  private void ask() {
    try {
      told = checks.check(gate.actor(), read());
    } catch (Invalid invalid) {
      failed(422);
      form.refuse(invalid, words);
    } catch (Throttled enough) {
      failed(429);
      form.refuse(NUMBER, words.of("check.limit"));
    }
  }

  private AskPlacement read() {
    var typed = new Typed(form);
    var how = typed.code(FORM, ParticipationForm.class);
    typed.orThrow();
    var what = CaseQuestion.read(form.value(WHAT)).orElseThrow(() -> new Invalid(WHAT, "MISSING"));
    return new AskPlacement(
        form.value(NUMBER),
        what.position().value(),
        what.startDate(),
        Typed.read(how),
        what.recruitmentCase(),
        null);
  }

  private void failed(int status) {
    frame.failed();
    answer.status(status);
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** What can be asked about. */
  public List<Option> getQuestions() {
    return CaseQuestion.options(own);
  }

  /** How somebody can take part. */
  public List<Option> getForms() {
    return Stream.of(ParticipationForm.values())
        .map(one -> new Option(one.name(), words.of("participation.form." + one.name())))
        .toList();
  }

  /** What was told. */
  public @Nullable CheckAnswer getTold() {
    return told;
  }

  /** Whether the person may be placed. */
  public boolean isYes() {
    return told != null
        && (told.outcome() == Outcome.MAY_BE_PLACED || told.outcome() == Outcome.NO_REQUIREMENT);
  }

  /** Whether a vetting can be asked for now. */
  public boolean isVettable() {
    return told != null && told.outcome() == Outcome.NOT_YET;
  }
}
