package se.valv.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PagerTest {

  private static final Address LIST = new Address("/handlingar", Map.of("klass", "H"));

  @Test
  void offersFirstLastAndNearPagesWithGaps() {
    assertEquals(List.of(1, 0, 8, 9, 10, 11, 12, 0, 40), new Pager(10, 40, LIST).near());
    assertEquals(List.of(1, 2, 3, 0, 40), new Pager(1, 40, LIST).near());
    assertEquals(List.of(1), new Pager(1, 1, LIST).near());
  }

  @Test
  void countsTheLastPageThatIsNotFull() {
    assertEquals(1, Pager.of(1, 0, 50, LIST).pages());
    assertEquals(1, Pager.of(1, 50, 50, LIST).pages());
    assertEquals(2, Pager.of(1, 51, 50, LIST).pages());
  }

  @Test
  void linksKeepTheFilterAndLeaveOutWhatIsUsual() {
    assertEquals("/handlingar?klass=H&sida=2", new Pager(1, 3, LIST).link(2));
    assertEquals("/handlingar?klass=H", new Pager(2, 3, LIST).link(1));
  }

  @Test
  void anAddressWritesItsCodesSafely() {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("omrade", "A&B=Å");
    parameters.put("sort", "");
    assertEquals(
        "/handlingar?omrade=A%26B%3D%C3%85", new Address("/handlingar", parameters).toString());
  }

  @Test
  void sortingByTheSameColumnTurnsItRoundAndBeginsAnew() {
    var sorting = new Sorting("number", LIST.with("sida", "4"));
    assertEquals("/handlingar?klass=H&sort=-number", sorting.link("number"));
    assertEquals("/handlingar?klass=H&sort=filed", sorting.link("filed"));
  }
}
