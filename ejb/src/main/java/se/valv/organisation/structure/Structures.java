package se.valv.organisation.structure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;

/** Reads how all operators are organised, in the caller's transaction; a query for each table. */
@ApplicationScoped
public class Structures {

  @Inject private StructureRows rows;

  /** Operators and units with all that they were. */
  public Structure all() {
    return new Structure(operators(), units());
  }

  /** The counties, by name. */
  public List<County> counties() {
    return rows.all(CountyRow.class).stream()
        .map(CountyRow::toView)
        .sorted(Comparator.comparing(County::name))
        .toList();
  }

  private List<OperatorView> operators() {
    var changes =
        rows.all(OperatorChangeRow.class).stream()
            .collect(
                groupingBy(
                    OperatorChangeRow::operator,
                    toMap(
                        OperatorChangeRow::from,
                        OperatorChangeRow::form,
                        (one, other) -> one,
                        TreeMap<LocalDate, OperatorForm>::new)));
    var after =
        rows.all(OperatorSuccessorRow.class).stream()
            .collect(
                groupingBy(
                    OperatorSuccessorRow::before, mapping(OperatorSuccessorRow::after, toList())));
    return rows.all(OperatorRow.class).stream()
        .map(row -> {
          SortedMap<LocalDate, OperatorForm> own =
              changes.getOrDefault(row.id(), new TreeMap<LocalDate, OperatorForm>());
          List<OperatorId> successors = after.getOrDefault(row.id(), List.of());
          return row.toView(own, successors);
        })
        .toList();
  }

  private List<UnitView> units() {
    var changes =
        rows.all(UnitChangeRow.class).stream()
            .collect(
                groupingBy(
                    UnitChangeRow::unit,
                    toMap(
                        UnitChangeRow::from,
                        UnitChangeRow::form,
                        (one, other) -> one,
                        TreeMap<LocalDate, UnitForm>::new)));
    var after =
        rows.all(UnitSuccessorRow.class).stream()
            .collect(
                groupingBy(UnitSuccessorRow::before, mapping(UnitSuccessorRow::after, toList())));
    return rows.all(UnitRow.class).stream()
        .map(row -> {
          SortedMap<LocalDate, UnitForm> own =
              changes.getOrDefault(row.id(), new TreeMap<LocalDate, UnitForm>());
          List<UnitId> successors = after.getOrDefault(row.id(), List.of());
          return row.toView(own, successors);
        })
        .toList();
  }
}
