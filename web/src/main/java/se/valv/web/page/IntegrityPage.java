package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.valv.audit.Checkpoint;
import se.valv.audit.Compared;
import se.valv.audit.Fork;
import se.valv.audit.tree.ControlCode;
import se.valv.audit.tree.KeyHistory.Step;
import se.valv.audit.tree.NoteKey;
import se.valv.problem.Invalid;
import se.valv.review.AuditTree;
import se.valv.review.LogComparison;
import se.valv.review.LogState;
import se.valv.review.LogVerification;
import se.valv.review.VerificationState;
import se.valv.web.security.Gate;

/**
 * Whether the log is whole, for those who review it: the kontrollkod of now for the binder, a check
 * by the node, and the log beside what the binder says of an earlier day.
 */
@Named
@RequestScoped
public class IntegrityPage {

  private static final String ADDRESS = "/atkomstlogg/kontroll";
  private static final String KEPT = "kept";

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private AuditTree tree;
  @Inject private LogComparison comparison;
  @Inject private LogVerification verification;

  private Form form = new Form();
  private @Nullable LogState log;
  private @Nullable VerificationState state;
  private @Nullable Compared compared;

  /** Shows it; begins a check or compares, as was asked. */
  public void open() {
    if (gate.isPost() && posted.value("handelse").equals("VERIFY")) {
      verification.begin(gate.actor());
      answer.seeOther(ADDRESS);
      return;
    }
    if (gate.isPost()) {
      compare();
    }
    state = verification.state(gate.actor());
    if (!isRunning()) {
      look();
    }
  }

  /** Looks up what the log is now, which is recorded. */
  public void look() {
    log = tree.state(gate.actor());
  }

  private void compare() {
    form = posted.form(List.of(KEPT));
    try {
      compared = comparison.with(gate.actor(), form.value(KEPT));
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      frame.failed();
      answer.status(422);
    }
  }

  /** The newest checkpoint; null while there is none or a check runs. */
  public @Nullable Checkpoint getCheckpoint() {
    var now = log;
    return now == null ? null : now.newest().orElse(null);
  }

  /** The kontrollkod of the newest checkpoint. */
  public @Nullable ControlCode getCode() {
    var now = getCheckpoint();
    return now == null ? null : ControlCode.of(now.head());
  }

  /** The restores that the log declares; none while a check runs. */
  public List<Fork> getForks() {
    var now = log;
    return now == null ? List.of() : now.forks();
  }

  /** The key that signs its checkpoints now; null while a check runs. */
  public @Nullable NoteKey getKey() {
    var now = log;
    return now == null ? null : now.keys().newest();
  }

  /** Since when, and from which other key on; null when it was never another. */
  public @Nullable Step getKeyChange() {
    var now = log;
    return now == null || now.keys().steps().isEmpty() ? null : now.keys().steps().getLast();
  }

  /** A number of entries as people write it. */
  public String grouped(long number) {
    return String.format(Locale.forLanguageTag("sv"), "%,d", number);
  }

  /** How far the check is, or what the last came to. */
  public @Nullable VerificationState getState() {
    return state;
  }

  /** Whether a check is under way. */
  public boolean isRunning() {
    var now = state;
    return now != null && now.phase() == VerificationState.Phase.RUNNING;
  }

  /** How the log and what was kept of it compare; null unless that was asked. */
  public @Nullable Compared getCompared() {
    return compared;
  }

  /** What was asked for. */
  public Form getForm() {
    return form;
  }
}
