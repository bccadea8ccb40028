package se.valv.access;

import static se.valv.classification.PositionClass.KLASS_1;
import static se.valv.classification.PositionClass.KLASS_2;
import static se.valv.classification.PositionClass.KLASS_3;
import static se.valv.classification.PositionClass.UTAN_KLASS;

import java.util.Map;
import java.util.Optional;
import se.valv.classification.PositionClass;
import se.valv.classification.SecurityClass;

/** The table of the law as it stands; the product reads it from {@code position_threshold}. */
public final class Law {

  /** The rule under that table. */
  public static final NeedToKnow TODAY =
      new NeedToKnow(
          Map.of(
              SecurityClass.NONE, new ClassRequirement(false, UTAN_KLASS, Optional.empty()),
              SecurityClass.BH, standing(UTAN_KLASS, Optional.empty()),
              SecurityClass.K, standing(KLASS_3, Optional.empty()),
              SecurityClass.H, standing(KLASS_2, Optional.of(KLASS_3)),
              SecurityClass.KH, standing(KLASS_1, Optional.of(KLASS_2))));

  private Law() {}

  private static ClassRequirement standing(PositionClass enough, Optional<PositionClass> decided) {
    return new ClassRequirement(true, enough, decided);
  }
}
