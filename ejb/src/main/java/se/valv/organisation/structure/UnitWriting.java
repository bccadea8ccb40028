package se.valv.organisation.structure;

import static se.valv.access.RightsFunctions.Argument.day;
import static se.valv.access.RightsFunctions.Argument.id;
import static se.valv.access.RightsFunctions.Argument.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import se.valv.access.RightsFunctions;
import se.valv.identity.ObjectId;
import se.valv.identity.UnitId;

/** Writes new units, in the transaction of whoever checked them. */
@ApplicationScoped
class UnitWriting {

  @Inject private RightsFunctions functions;

  /**
   * Writes one.
   *
   * @param imported the import that it comes by, if by one
   */
  public void unit(UnitId unit, OpenUnit input, @Nullable ObjectId imported) {
    functions.run(
        "open_unit",
        id(unit),
        id(input.operator()),
        text(input.code()),
        day(input.from()),
        text(input.form().name()),
        text(input.form().kind().name()),
        id(input.form().parent()),
        id(imported));
  }
}
