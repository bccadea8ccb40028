package se.valv.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.valv.problem.Invalid;
import se.valv.problem.Invalid.FieldError;

class SearchRequestTest {

  @Test
  void takesWhateverIsWithinBounds() {
    request("", 0, 1);
    request("å".repeat(400), 99, 100);
    request("\u0000\ud800\"(*", 9_999, 1);
    request("ord ".repeat(32), 0, 100);
  }

  @Test
  void refusesWhatLooksLikeAnIdentityNumberAndDoesNotRepeatIt() {
    var refusal = assertThrows(Invalid.class, () -> request("vem är 850709-9805", 0, 10));
    assertEquals(List.of(new FieldError("query", "LOOKS_LIKE_IDENTITY_NUMBER")), refusal.errors());
    assertFalse(refusal.toString().contains("9805"));
  }

  @Test
  void refusesWhatIsOutOfBounds() {
    assertEquals("query TOO_LONG", refused("å".repeat(401), 0, 10));
    assertEquals("query TOO_MANY_WORDS", refused("ord ".repeat(33), 0, 10));
    assertEquals("size OUT_OF_RANGE", refused("", 0, 0));
    assertEquals("size OUT_OF_RANGE", refused("", 0, 101));
    assertEquals("page OUT_OF_RANGE", refused("", -1, 10));
    assertEquals("page OUT_OF_RANGE", refused("", 100, 100));
    assertEquals("page OUT_OF_RANGE", refused("", Integer.MAX_VALUE, 100));
  }

  @Test
  void neverPrintsTheQuestion() {
    assertFalse(request("hemligt", 0, 10).toString().contains("hemligt"));
    assertFalse(Samples.text("hemligt", "hemligt").toString().contains("hemligt"));
  }

  private static String refused(String query, int page, int size) {
    var error = assertThrows(Invalid.class, () -> request(query, page, size)).errors().getFirst();
    return error.field() + " " + error.code();
  }

  private static SearchRequest request(String query, int page, int size) {
    return new SearchRequest(query, Set.of(), Filters.NONE, Order.RELEVANCE, page, size);
  }
}
