package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.valv.access.Permission;
import se.valv.person.Participation;
import se.valv.problem.Conflict;
import se.valv.problem.Invalid;
import se.valv.vetting.CaseView;
import se.valv.vetting.Cases;
import se.valv.vetting.OpenCase;
import se.valv.web.security.Gate;

/** Opens a vetting case from the page of a person, or says what stands in the way. */
@Named
@RequestScoped
public class OpenCasePage {

  @Inject private Gate gate;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Cases cases;

  private final Form form = new Form();

  /** Opens it, and goes to it. */
  public void open() {
    var input = new OpenCase(Addressed.person(gate), Addressed.part(gate).value());
    try {
      answer.seeOther("/provningar/" + cases.open(gate.actor(), input).value());
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      answer.status(422);
      frame.failed();
    } catch (Conflict another) {
      form.refuse("participation", words.ofError("participation", "ONE_AT_A_TIME"));
      answer.status(409);
      frame.failed();
    }
  }

  /** The cases of a participation, for whom there can be any; the oldest first. */
  public List<CaseView> of(Participation one) {
    return gate.may(Permission.CASE_READ.code()) ? cases.of(gate.actor(), one.id()) : List.of();
  }

  /** Whether a case can be opened of a participation, as far as its cases say. */
  public boolean mayOpen(Participation one, List<CaseView> of) {
    return gate.may(Permission.CASE_WRITE.code())
        && one.end() == null
        && of.stream().noneMatch(view -> view.state().isLive());
  }

  /** Of whom. */
  public String getBack() {
    return "/personer/" + Addressed.person(gate).value();
  }

  /** What stands in the way. */
  public Form getForm() {
    return form;
  }
}
