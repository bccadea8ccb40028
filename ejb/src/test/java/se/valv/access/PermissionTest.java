package se.valv.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.valv.identity.Kind;

class PermissionTest {

  @ParameterizedTest
  @CsvSource({
    "READ, DOCUMENT_READ",
    "SEARCH, DOCUMENT_READ",
    "EXPORT, DOCUMENT_READ",
    "PRINT, DOCUMENT_READ",
    "WRITE, DOCUMENT_WRITE",
    "DROP, DOCUMENT_WRITE",
    "RELABEL, DOCUMENT_WRITE",
    "APPROVE, DOCUMENT_WRITE",
    "ADMINISTER, DOCUMENT_WRITE"
  })
  void whoeverAltersADocumentNeedsMoreThanWhoeverTakesPartOfIt(Action action, Permission asked) {
    assertEquals(asked, Permission.toDo(action, Kind.DOCUMENT));
  }

  @ParameterizedTest
  @CsvSource({
    "READ, ASSET_READ",
    "SEARCH, ASSET_READ",
    "PRINT, ASSET_READ",
    "EXPORT, ASSET_EXPORT",
    "WRITE, ASSET_WRITE",
    "DROP, ASSET_WRITE",
    "RELABEL, ASSET_WRITE",
    "APPROVE, ASSET_WRITE",
    "ADMINISTER, ASSET_WRITE"
  })
  void whoeverTakesAnAssetOutNeedsMoreThanWhoeverReadsIt(Action action, Permission asked) {
    assertEquals(asked, Permission.toDo(action, Kind.ASSET));
  }

  @ParameterizedTest
  @CsvSource({
    "READ, ANALYSIS_READ",
    "SEARCH, ANALYSIS_READ",
    "PRINT, ANALYSIS_READ",
    "EXPORT, ANALYSIS_READ",
    "WRITE, ANALYSIS_WRITE",
    "DROP, ANALYSIS_WRITE",
    "RELABEL, ANALYSIS_WRITE",
    "ADMINISTER, ANALYSIS_WRITE",
    "APPROVE, ANALYSIS_DECIDE"
  })
  void whoeverDecidesOnAnAnalysisNeedNotWriteIt(Action action, Permission asked) {
    assertEquals(asked, Permission.toDo(action, Kind.ANALYSIS));
  }

  @ParameterizedTest
  @CsvSource({
    "READ, PLAN_READ",
    "SEARCH, PLAN_READ",
    "PRINT, PLAN_READ",
    "EXPORT, PLAN_READ",
    "WRITE, PLAN_WRITE",
    "DROP, PLAN_WRITE",
    "RELABEL, PLAN_WRITE",
    "ADMINISTER, PLAN_WRITE",
    "APPROVE, PLAN_DECIDE"
  })
  void whoeverVerifiesWhatIsInAPlanNeedNotDoIt(Action action, Permission asked) {
    assertEquals(asked, Permission.toDo(action, Kind.PLAN));
  }

  @Test
  void somebodyFindsRecordsOfTheKindsThatHisRolesLetHimReadAndNoOthers() {
    assertEquals(
        Set.of(Kind.ASSET, Kind.PROTECTED_SITE),
        Permission.kindsFor(Grants.actor(Set.of(Permission.ASSET_READ))));
    assertEquals(
        Set.of(Kind.ANALYSIS, Kind.ATTACHMENT),
        Permission.kindsFor(Grants.actor(Set.of(Permission.ANALYSIS_READ))));
    assertEquals(Set.of(), Permission.kindsFor(Grants.actor(Set.of())));
  }

  @ParameterizedTest
  @CsvSource({
    "INSTALLATION, SYSTEM_OPERATE",
    "NEED, ACCOUNT_ADMINISTER",
    "SEARCH, SEARCH_USE",
    "TRAIL, AUDIT_READ"
  })
  void whatIsNoDocumentIsNotReachedByReadingDocuments(Kind kind, Permission asked) {
    assertEquals(asked, Permission.toDo(Action.READ, kind));
  }

  @ParameterizedTest
  @EnumSource(Permission.class)
  void everyPermissionIsFoundByItsCode(Permission permission) {
    assertEquals(Optional.of(permission), Permission.ofCode(permission.code()));
  }

  @Test
  void aCodeThatNobodyGaveIsNoPermission() {
    assertEquals(Optional.empty(), Permission.ofCode("document:*"));
  }
}
