package se.valv.analysis;

import java.util.List;
import java.util.Map;

/** A part of an analysis that has a place in the chain from asset to measure. */
public sealed interface Part permits AssetPart, Threat, Vulnerability, Measure {

  /** Which part. */
  PartId id();

  /** The parts that this one points at; each must be there. */
  List<PartId> pointsAt();

  /** Its words by the name of the field: what history and differences are told in. */
  Map<String, String> texts();
}
