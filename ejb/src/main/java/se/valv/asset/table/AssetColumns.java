package se.valv.asset.table;

import java.util.List;
import se.valv.exchange.Column;

/** The columns of a table of assets, as they are found in a heading and written in one. */
public final class AssetColumns {

  /** Under which label a row lies, and from which export it is. Written, and never read. */
  static final String MARKING = "Märkning";

  /** Its number in the register. Written, and never read. */
  static final String NUMBER = "Nummer";

  /** Those that are read; the first name of each is written. */
  public static final List<Column> ALL =
      List.of(
          Column.required("name", "Namn", "skyddsvärde", "benämning"),
          Column.required("kind", "Slag", "typ"),
          Column.optional("grade", "Klass eller nivå", "klass", "konsekvensnivå", "nivå"),
          Column.optional("description", "Beskrivning"),
          Column.optional("confidentiality", "Konfidentialitet"),
          Column.optional("confidentialityText", "Konsekvens, konfidentialitet"),
          Column.optional("integrity", "Riktighet"),
          Column.optional("integrityText", "Konsekvens, riktighet"),
          Column.optional("availability", "Tillgänglighet"),
          Column.optional("availabilityText", "Konsekvens, tillgänglighet", "konsekvens"),
          Column.optional("outage", "Tål avbrott i", "tidsaspekt", "avbrottstid"),
          Column.optional("categories", "Betydelse för Sveriges säkerhet", "kategori"),
          Column.optional("reason", "Motivering"),
          Column.optional("owner", "Ansvarig funktion", "ansvarig", "ägare"),
          Column.optional("place", "Plats"),
          Column.optional("zone", "Zon"),
          Column.optional("nextReview", "Nästa översyn", "översyn"),
          Column.optional("secrecyGround", "Sekretessgrund", "lagrum"),
          Column.optional("needs", "Beror av", "beroenden"));

  private AssetColumns() {}
}
