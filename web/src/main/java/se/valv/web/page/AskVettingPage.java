package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.organisation.ParticipationForm;
import se.valv.person.IdentityNumber;
import se.valv.person.PersonForm;
import se.valv.problem.Invalid;
import se.valv.recruitment.AskVetting;
import se.valv.recruitment.CaseView;
import se.valv.recruitment.RecruitmentCases;
import se.valv.recruitment.VettingRequests;
import se.valv.web.security.Gate;

/** HR asks that a final candidate be vetted, and gets a receipt. */
@Named
@RequestScoped
public class AskVettingPage {

  private static final String WHAT = "what";
  private static final List<String> FIELDS =
      List.of("identityNumber", WHAT, "participationForm", "name", "finalCandidate");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private RecruitmentCases cases;
  @Inject private VettingRequests requests;

  private Form form = new Form();
  private List<CaseView> own = List.of();
  private VettingRequests.@Nullable Receipt receipt;

  /** Shows the form, as the check before filled it, or keeps what is asked. */
  public void open() {
    form = posted.form(FIELDS);
    if (gate.isPost() && posted.has("name")) {
      ask();
    }
    own = cases.own(gate.actor());
    if (form.filled("participationForm") == null) {
      form.with("participationForm", ParticipationForm.EMPLOYMENT.name());
    }
  }

  private void ask() {
    try {
      receipt = requests.ask(gate.actor(), read());
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      frame.failed();
      answer.status(422);
    }
  }

  private AskVetting read() {
    var typed = new Typed(form);
    var how = typed.code("participationForm", ParticipationForm.class);
    typed.orThrow();
    var what = CaseQuestion.read(form.value(WHAT)).orElseThrow(() -> new Invalid(WHAT, "MISSING"));
    return new AskVetting(
        IdentityNumber.read(form.value("identityNumber")),
        form.value("name"),
        what.position(),
        what.startDate(),
        Typed.read(how),
        what.recruitmentCase(),
        form.chosen("finalCandidate", "true"));
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

  /** How long a name can be, in characters. */
  public int getMostName() {
    return PersonForm.MAX_NAME;
  }

  /** That it was received. */
  public VettingRequests.@Nullable Receipt getReceipt() {
    return receipt;
  }
}
