package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.clearance.position.GapReport;
import se.valv.clearance.position.PositionGap;
import se.valv.clearance.position.PositionGaps;
import se.valv.law.LegalParameters;
import se.valv.web.security.Gate;

/** Positions held against what the established analyses ask for. */
@Path("/positions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PositionGapsResource {

  @Inject private Gate gate;
  @Inject private PositionGaps gaps;
  @Inject private Clock clock;

  /** Which positions should be placed in säkerhetsklass, and how they are. */
  @GET
  @Path("/gaps")
  @Operation(summary = "Hold positions against the analyses that applied on a day")
  @APIResponse(responseCode = "200", description = "Of what is in reach, the gravest first")
  @APIResponse(responseCode = "422", description = "A day that is none")
  public Compared on(@QueryParam("on") @Nullable String on) {
    var today = LocalDate.ofInstant(clock.instant(), LegalParameters.SWEDEN);
    var day = Query.read("on", on, LocalDate::parse).orElse(today);
    return Compared.of(gaps.on(gate.actor(), day));
  }

  /**
   * A comparison.
   *
   * @param day of which day
   * @param analyses numbers of the analyses in reach that applied then
   * @param items the gravest first
   */
  public record Compared(String day, List<String> analyses, List<Row> items) {

    static Compared of(GapReport report) {
      return new Compared(
          report.day().toString(), report.analyses(), report.rows().stream().map(Row::of).toList());
    }
  }

  /**
   * A position.
   *
   * @param position its id
   * @param positionCode what the personnel system calls it
   * @param title what it is called
   * @param verdict how it stands
   * @param asked what the analysis asks for, and why
   * @param basis the analysis that asks for it
   * @param placed in which class it is, that day
   */
  public record Row(
      String position,
      String positionCode,
      String title,
      String verdict,
      Placement.ClassProposal asked,
      Placement.@Nullable PlacedOn basis,
      @Nullable String placed) {

    static Row of(PositionGap gap) {
      var placed = gap.placed();
      return new Row(
          gap.position().value().toString(),
          gap.description().code().value(),
          gap.description().title(),
          gap.verdict().name(),
          Placement.ClassProposal.of(gap.asked()),
          Placement.PlacedOn.of(gap.basis()),
          placed == null ? null : placed.code());
    }

    @Override
    public String toString() {
      return "Row[" + position + "]";
    }
  }
}
