package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.audit.Compared;
import se.valv.audit.Fork;
import se.valv.audit.tree.ControlCode;
import se.valv.review.LogComparison;
import se.valv.review.LogVerification;
import se.valv.review.VerificationState;
import se.valv.web.security.Gate;

/** The log beside what an auditor kept of it, and its check by the node. */
@Path("/audit")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AuditChecksResource {

  @Inject private Gate gate;
  @Inject private LogComparison comparison;
  @Inject private LogVerification verification;

  /** The kontrollkod of now. */
  @GET
  @Path("/kontrollkod")
  @Operation(summary = "Read the kontrollkod: what an auditor writes into his binder")
  @APIResponse(responseCode = "200", description = "Size, and eight words of the root")
  public Kontrollkod code() {
    return Kontrollkod.of(comparison.code(gate.actor()));
  }

  /** Compares the log with a kontrollkod or a checkpoint from an earlier day. */
  @POST
  @Path("/comparisons")
  @Operation(summary = "Compare the log with a kontrollkod or checkpoint that was kept")
  @APIResponse(responseCode = "200", description = "Whether the log begins as it was")
  @APIResponse(responseCode = "422", description = "Neither a kontrollkod nor a checkpoint")
  public Comparison compare(@Nullable KeptInput input) {
    var kept = Sent.field("kept", Sent.body(input).kept());
    return Comparison.of(comparison.with(gate.actor(), kept));
  }

  /** Begins a check of the whole log, unless one is under way. */
  @POST
  @Path("/verification")
  @Operation(summary = "Let the node check its whole log now")
  @APIResponse(responseCode = "200", description = "How far it is")
  public Verification begin() {
    return Verification.of(verification.begin(gate.actor()));
  }

  /** How far the check is. */
  @GET
  @Path("/verification")
  @Operation(summary = "Say how far the check of the log is, or what it came to")
  @APIResponse(responseCode = "200", description = "How far it is")
  public Verification state() {
    return Verification.of(verification.state(gate.actor()));
  }

  /**
   * A kontrollkod.
   *
   * @param text as it is written down
   * @param size how many entries
   * @param words eight
   */
  public record Kontrollkod(String text, long size, List<String> words) {

    static Kontrollkod of(ControlCode code) {
      return new Kontrollkod(code.toString(), code.size(), code.words());
    }
  }

  /**
   * What was kept.
   *
   * @param kept a kontrollkod, or a checkpoint as a signed note
   */
  public record KeptInput(
      @Schema(required = true, maxLength = LogComparison.MAX_LENGTH) @Nullable String kept) {}

  /**
   * The log beside what was kept of it.
   *
   * @param verdict SAME, RESTORED, DIFFERS, CUT or NOT_OURS
   * @param size how many entries there were then
   * @param now how many there are
   * @param restore with RESTORED: the restore that may have lost what was kept
   */
  public record Comparison(
      Compared.Verdict verdict, long size, long now, @Nullable Restore restore) {

    static Comparison of(Compared compared) {
      var fork = compared.fork();
      return new Comparison(
          compared.verdict(),
          compared.size(),
          compared.now(),
          fork == null ? null : Restore.of(fork));
    }
  }

  /**
   * A restore that the log declares.
   *
   * @param place how many entries the backup had; what came after them is lost
   * @param at when the log went on from there, UTC
   * @param number of the entry that says so
   */
  public record Restore(long place, String at, String number) {

    static Restore of(Fork fork) {
      return new Restore(fork.place(), fork.at().toString(), fork.number().toString());
    }
  }

  /**
   * A check of the whole log.
   *
   * @param phase NEVER, RUNNING, WHOLE, BROKEN or FAILED
   * @param done steps done
   * @param of steps in all; 0 while that is not known
   * @param size how many entries were checked; 0 before the end
   * @param wrong the first that is wrong
   */
  public record Verification(
      VerificationState.Phase phase, long done, long of, long size, @Nullable Wrong wrong) {

    static Verification of(VerificationState state) {
      var wrong = state.wrong();
      return new Verification(
          state.phase(),
          state.done(),
          state.of(),
          state.size(),
          wrong == null
              ? null
              : new Wrong(
                  wrong.what(),
                  wrong.position(),
                  wrong.number() == null ? null : wrong.number().toString()));
    }
  }

  /**
   * What is wrong.
   *
   * @param what ALTERED, DELETED, INSERTED, CHECKPOINT or CUT
   * @param place in the log, from 0
   * @param number of the entry
   */
  public record Wrong(String what, @Nullable Long place, @Nullable String number) {}
}
