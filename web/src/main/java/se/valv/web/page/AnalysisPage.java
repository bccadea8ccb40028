package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.Analyses;
import se.valv.analysis.AnalysisComments;
import se.valv.analysis.AnalysisId;
import se.valv.analysis.PartId;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.web.security.Gate;

/** One analysis as one document, and what is said of it. */
@Named
@RequestScoped
public class AnalysisPage {

  /** Up to so many assets, what hangs on each is shown at once; of more, when it is unfolded. */
  private static final int UNFOLDED = 12;

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Analyses analyses;
  @Inject private AnalysisComments comments;
  @Inject private Readings readings;

  private Form form = new Form();
  private @Nullable AnalysisReading reading;

  /** Shows the analysis, or keeps what was said of it. */
  public void open() {
    var id = Addressed.analysis(gate);
    if (!gate.isPost() || !said(id)) {
      reading = readings.of(analyses.read(gate.actor(), id));
    }
  }

  private boolean said(AnalysisId id) {
    form = posted.form(List.of("subject", "text"));
    try {
      var subject = keep(id);
      answer.seeOther("/analyser/" + id.value() + "#" + subject);
      return true;
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      frame.failed();
      answer.status(422);
      return false;
    }
  }

  private String keep(AnalysisId id) {
    var subject = form.value("subject");
    if (posted.has("comment")) {
      comments.resolve(gate.actor(), id, comment());
    } else {
      comments.add(gate.actor(), id, subject, form.value("text").strip());
    }
    return subject;
  }

  private PartId comment() {
    try {
      return PartId.of(posted.value("comment"));
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The analysis. */
  public @Nullable AnalysisReading getReading() {
    return reading;
  }

  /** The section or part that the reader wants to say something of; empty when of none. */
  public String getCommenting() {
    return form.isFailed() ? form.value("subject") : posted.value("kommentera");
  }

  /** Whether the chain is shown unfolded. */
  public boolean isUnfolded() {
    return reading != null && reading.getView().words().parts().assets().size() <= UNFOLDED;
  }

  /** Whether the reader has had a hand in it, so that the next decision is another's. */
  public boolean isBarred() {
    if (reading == null) {
      return false;
    }
    var course = reading.getView().course();
    var me = gate.actor().account().value();
    return switch (course.state()) {
      case IN_REVIEW -> course.authors().contains(me);
      case FOR_ESTABLISHMENT -> course.authors().contains(me) || me.equals(course.endorsedBy());
      case DRAFT, ESTABLISHED, UNDER_REVISION, SUPERSEDED, CLOSED -> false;
    };
  }
}
