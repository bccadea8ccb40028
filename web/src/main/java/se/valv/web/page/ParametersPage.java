package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.valv.authorisation.account.Places;
import se.valv.identity.ObjectId;
import se.valv.identity.OperatorId;
import se.valv.law.Confidence;
import se.valv.law.Parameter;
import se.valv.law.ParameterBook;
import se.valv.law.ParameterView;
import se.valv.law.ParameterView.Ground;
import se.valv.law.ProposeValue;
import se.valv.law.ProposedValue;
import se.valv.law.Threshold;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/** Lagparametrar: all of them, and one with its history, its change and who decides on that. */
@Named
@RequestScoped
public class ParametersPage {

  private static final List<String> FIELDS =
      List.of("value", "operator", "from", "source", "confidence");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private ParameterBook book;
  @Inject private Places places;

  private Form form = new Form();
  private List<ParameterView> all = List.of();
  private Parameter parameter = Parameter.ANALYSIS_INTERVAL;
  private boolean stale;

  /** Fetches all of them. */
  public void open() {
    all = book.list(gate.actor());
  }

  /** Shows one, or proposes or decides what was chosen. */
  public void openOne() {
    parameter =
        Arrays.stream(Parameter.values())
            .filter(p -> p.name().equals(gate.path("code")))
            .findFirst()
            .orElseThrow(NotFound::new);
    if (gate.isPost()) {
      form = posted.form(FIELDS);
      try {
        act();
        answer.seeOther("/administration/lagparametrar/" + parameter.name());
        return;
      } catch (Invalid invalid) {
        form.refuse(invalid, words);
        frame.failed();
        answer.status(422);
      } catch (Stale moved) {
        stale = true;
        frame.failed();
        answer.status(412);
      }
    }
  }

  private void act() {
    switch (posted.value("handelse")) {
      case "PROPOSE" -> book.propose(gate.actor(), wanted());
      case "APPROVE" -> decide(true);
      case "REFUSE" -> decide(false);
      default -> throw new NotFound();
    }
  }

  private void decide(boolean approve) {
    var typed = new Typed(posted.form(List.of("proposal")));
    var proposal = typed.id("proposal");
    typed.orThrow();
    book.decide(
        gate.actor(), new ObjectId(Typed.read(proposal)), Addressed.version(posted), approve);
  }

  private ProposeValue wanted() {
    var typed = new Typed(form);
    var operator = typed.maybeId("operator");
    var from = typed.day("from");
    var confidence = typed.code("confidence", Confidence.class);
    typed.orThrow();
    var value = form.value("value").strip();
    return new ProposeValue(
        parameter,
        operator.map(OperatorId::new).orElse(null),
        value.isEmpty() && parameter.mayBeNone() ? "NONE" : value,
        Typed.read(from),
        new Ground(form.value("source").strip(), Typed.read(confidence)));
  }

  /** What parameters are about, in order. */
  public List<Parameter.Topic> getTopics() {
    return List.of(Parameter.Topic.values());
  }

  /** The parameters about something. */
  public List<ParameterView> about(Parameter.Topic topic) {
    return all.stream().filter(view -> view.parameter().topic() == topic).toList();
  }

  /** What the law asks of whoever reads each class. */
  public List<Threshold> getThresholds() {
    return book.thresholds(gate.actor());
  }

  /** The one that is shown. */
  public ParameterView getShown() {
    return book.view(gate.actor(), parameter);
  }

  /** A value in words, such as "24 månader". */
  public String inWords(Parameter of, String value) {
    if (!of.choices().isEmpty()) {
      return choice(of, value);
    }
    return value.equals("NONE")
        ? words.of("parameter.value.NONE")
        : words.of("parameter.value." + of.measure().name(), Integer.parseInt(value));
  }

  /** What an operator is called. */
  public String operatorName(OperatorId id) {
    return places.operators(gate.actor()).stream()
        .filter(o -> o.id().equals(id))
        .map(Places.OperatorView::name)
        .findFirst()
        .orElse("");
  }

  /** Whether the reader himself proposed it: then another approves it. */
  public boolean isMine(ProposedValue proposal) {
    return proposal.proposedBy().equals(gate.actor().account());
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** Whether somebody else was quicker. */
  public boolean isStale() {
    return stale;
  }

  /** What there is to choose among, where the value is a code. */
  public List<Option> getChoices() {
    return parameter.choices().stream()
        .map(code -> new Option(code, choice(parameter, code)))
        .toList();
  }

  private String choice(Parameter of, String code) {
    return words.of(
        switch (of.measure()) {
          case AUTHORITY -> "authority." + code;
          case POSITION_CLASS -> "position." + code;
          default -> "role." + code;
        });
  }

  /** The operators to choose among, where one may differ. */
  public List<Option> getOperators() {
    return places.operators(gate.actor()).stream()
        .map(o -> new Option(o.id().toString(), o.name()))
        .toList();
  }

  /** How sure a source may be. */
  public List<Option> getConfidences() {
    return Arrays.stream(Confidence.values())
        .map(c -> new Option(c.name(), words.of("confidence." + c.name())))
        .toList();
  }
}
