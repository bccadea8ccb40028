package se.valv.node;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpaceTest {

  private final List<Integer> told = new ArrayList<>();
  private final Space space = new Space(told::add);

  @Test
  void tellsAtEightyAndAtNinetyAndNotInBetween() {
    look(10, 79, 80, 81, 89, 90, 95, 100);
    assertEquals(List.of(80, 90), told);
  }

  @Test
  void aDiskThatIsFullAtOnceIsToldOfOnce() {
    look(97, 97, 98);
    assertEquals(List.of(97), told);
  }

  @Test
  void tellsAgainOnlyWhenItHadFallenWellBelow() {
    look(80, 79, 80, 77, 80);
    assertEquals(List.of(80, 80), told);
    told.clear();
    look(90, 89, 90, 87, 91, 10, 85, 92);
    assertEquals(List.of(90, 91, 85, 92), told);
  }

  @Test
  void aDiskWithoutSizeIsFull() {
    space.look(0, 0);
    assertEquals(List.of(100), told);
  }

  private void look(int... percents) {
    for (int percent : percents) {
      space.look(1000, 1000 - 10L * percent);
    }
  }
}
