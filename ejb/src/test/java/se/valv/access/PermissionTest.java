package se.valv.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
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
