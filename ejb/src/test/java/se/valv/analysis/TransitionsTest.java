package se.valv.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.valv.access.Role;
import se.valv.problem.Invalid;

class TransitionsTest {

  private static final Decider WRITER = who(Drafts.WRITER, Role.COORDINATOR);
  private static final Decider OFFICER = who(UUID.randomUUID(), Role.OFFICER);
  private static final Decider MANAGER = who(UUID.randomUUID(), Role.TOP_MANAGER);

  @Test
  void threePeopleTakeAnAnalysisFromDraftToEstablished() {
    var draft = Drafts.complete();
    var submitted = draft.with(step(draft, AnalysisEvent.SUBMIT, WRITER));
    var endorsed = submitted.with(step(submitted, AnalysisEvent.ENDORSE, OFFICER));
    var established = step(endorsed, AnalysisEvent.ESTABLISH, MANAGER);
    assertEquals(AnalysisState.ESTABLISHED, established.state());
    assertEquals(OFFICER.account(), established.endorsedBy());
    assertEquals(
        List.of(AnalysisEvent.SUBMIT, AnalysisEvent.ENDORSE, AnalysisEvent.ESTABLISH),
        established.steps().stream().map(Step::event).toList());
  }

  @Test
  void nobodyEndorsesOrEstablishesWordsOfHisOwn() {
    var officerWrote = Drafts.complete().course().writtenBy(OFFICER.account());
    var review = Drafts.in(AnalysisState.IN_REVIEW, Drafts.complete().with(officerWrote));
    assertEquals("OWN_WORDS", refusal(review, AnalysisEvent.ENDORSE, OFFICER, null));
    var managerWrote = Drafts.complete().course().writtenBy(MANAGER.account());
    var waiting = Drafts.in(AnalysisState.FOR_ESTABLISHMENT, Drafts.complete().with(managerWrote));
    assertEquals("OWN_WORDS", refusal(waiting, AnalysisEvent.ESTABLISH, MANAGER, null));
  }

  @Test
  void whoEndorsedDoesNotEstablish() {
    var both =
        new Decider(OFFICER.account(), Set.of(Role.OFFICER, Role.TOP_MANAGER), Role.TOP_MANAGER);
    var review = Drafts.in(AnalysisState.IN_REVIEW, Drafts.complete());
    var endorsed = review.with(step(review, AnalysisEvent.ENDORSE, both));
    assertEquals("ENDORSED_BY_YOU", refusal(endorsed, AnalysisEvent.ESTABLISH, both, null));
  }

  @Test
  void whatLacksSomethingIsNotSubmittedAndNotEstablished() {
    assertEquals("INCOMPLETE", refusal(Drafts.empty(), AnalysisEvent.SUBMIT, WRITER, null));
    var waiting = Drafts.in(AnalysisState.FOR_ESTABLISHMENT, Drafts.empty());
    assertEquals("INCOMPLETE", refusal(waiting, AnalysisEvent.ESTABLISH, MANAGER, null));
  }

  @Test
  void theEstablishingFunctionIsAParameterOfTheOperator() {
    var waiting = Drafts.in(AnalysisState.FOR_ESTABLISHMENT, Drafts.complete());
    var owner =
        new Decider(UUID.randomUUID(), Set.of(Role.INFORMATION_OWNER), Role.INFORMATION_OWNER);
    assertEquals(AnalysisState.ESTABLISHED, step(waiting, AnalysisEvent.ESTABLISH, owner).state());
    var manager = new Decider(MANAGER.account(), MANAGER.roles(), Role.INFORMATION_OWNER);
    assertEquals("NOT_YOUR_ROLE", refusal(waiting, AnalysisEvent.ESTABLISH, manager, null));
  }

  @ParameterizedTest
  @CsvSource({
    "SUBMIT, OFFICER, DRAFT, IN_REVIEW",
    "RETURN, OFFICER, IN_REVIEW, DRAFT",
    "REJECT, TOP_MANAGER, FOR_ESTABLISHMENT, IN_REVIEW",
    "START_REVISION, COORDINATOR, ESTABLISHED, UNDER_REVISION",
    "CANCEL_REVISION, COORDINATOR, UNDER_REVISION, ESTABLISHED",
    "CLOSE, OFFICER, ESTABLISHED, CLOSED",
    "CLOSE, OFFICER, DRAFT, CLOSED"
  })
  void aStepLeadsWhereTheLawSays(
      AnalysisEvent event, Role role, AnalysisState from, AnalysisState to) {
    var content = Drafts.in(from, Drafts.complete());
    var after =
        Transitions.next(content, event, who(UUID.randomUUID(), role), "Därför", Drafts.DAY);
    assertEquals(to, after.state());
    assertEquals("Därför", after.steps().getLast().comment());
  }

  @Test
  void givingBackForgetsWhoEndorsed() {
    var review = Drafts.in(AnalysisState.IN_REVIEW, Drafts.complete());
    var endorsed = review.with(step(review, AnalysisEvent.ENDORSE, OFFICER));
    var rejected =
        Transitions.next(endorsed, AnalysisEvent.REJECT, MANAGER, "Mer om el", Drafts.DAY);
    assertNull(rejected.endorsedBy());
  }

  @ParameterizedTest
  @EnumSource(
      value = AnalysisEvent.class,
      names = {"RETURN", "REJECT", "START_REVISION", "CANCEL_REVISION", "CLOSE"})
  void whatIsGivenBackRevisedOrClosedIsExplained(AnalysisEvent event) {
    for (var state : AnalysisState.values()) {
      if (event.leadsFrom(state)) {
        var content = Drafts.in(state, Drafts.complete());
        var who = new Decider(UUID.randomUUID(), Set.of(Role.values()), Role.TOP_MANAGER);
        assertEquals("MISSING", refusal(content, event, who, " "));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(AnalysisEvent.class)
  void noStepIsTakenFromAnotherStateOrByAnotherRole(AnalysisEvent event) {
    for (var state : AnalysisState.values()) {
      var content = Drafts.in(state, Drafts.complete());
      var all = new Decider(UUID.randomUUID(), Set.of(Role.values()), Role.TOP_MANAGER);
      var none = new Decider(UUID.randomUUID(), Set.of(Role.HR, Role.AUDITOR), Role.TOP_MANAGER);
      if (event.leadsFrom(state)) {
        assertEquals("NOT_YOUR_ROLE", refusal(content, event, none, "x"));
      } else {
        assertEquals("NOT_IN_THIS_STATE", refusal(content, event, all, "x"));
      }
    }
  }

  @Test
  void oneInForceIsNotedToRemainByWhoWritesAndSaysWhy() {
    var course = Drafts.in(AnalysisState.ESTABLISHED, Drafts.complete()).course();
    var examined = Transitions.examined(course, OFFICER, "Oförändrat", Drafts.DAY);
    assertEquals(course.state(), examined.state());
    assertEquals(Optional.of(Drafts.DAY), examined.examinedAt());
    assertEquals(Optional.empty(), examined.establishedAt());
    assertRefused("NOT_YOUR_ROLE", () -> Transitions.examined(course, MANAGER, "x", Drafts.DAY));
    assertRefused("MISSING", () -> Transitions.examined(course, OFFICER, " ", Drafts.DAY));
    var draft = Drafts.complete().course();
    assertRefused("NOT_IN_THIS_STATE", () -> Transitions.examined(draft, OFFICER, "x", Drafts.DAY));
  }

  private static void assertRefused(String code, Executable step) {
    assertEquals(code, assertThrows(Invalid.class, step).errors().getFirst().code());
  }

  @Test
  void thePageOffersJustWhatCanBeDone() {
    assertEquals(List.of(AnalysisEvent.SUBMIT), Transitions.open(Drafts.complete(), WRITER));
    assertEquals(List.of(), Transitions.open(Drafts.empty(), WRITER));
    var review = Drafts.in(AnalysisState.IN_REVIEW, Drafts.complete());
    assertEquals(
        List.of(AnalysisEvent.RETURN, AnalysisEvent.ENDORSE, AnalysisEvent.CLOSE),
        Transitions.open(review, OFFICER));
    var nothing = new ArrayList<AnalysisEvent>();
    assertEquals(nothing, Transitions.open(review, MANAGER));
  }

  private static Course step(AnalysisContent content, AnalysisEvent event, Decider who) {
    return Transitions.next(content, event, who, null, Drafts.DAY);
  }

  private static String refusal(
      AnalysisContent content, AnalysisEvent event, Decider who, @Nullable String comment) {
    var refused =
        assertThrows(
            Invalid.class, () -> Transitions.next(content, event, who, comment, Drafts.DAY));
    return refused.errors().getFirst().code();
  }

  private static Decider who(UUID account, Role role) {
    return new Decider(account, Set.of(role), Role.TOP_MANAGER);
  }
}
