package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A row may hold another row's id only if its own label dominates the other's. So every column that
 * can hold an id stands here with what it names and why that tells nobody of what he can't see; a
 * new one fails until somebody has thought of it.
 */
class ReferencesIT {

  /** Columns that name protected records, and what makes it safe. */
  private static final Map<String, String> TO_RECORDS =
      Map.of(
          "record.parent_id", "the trigger guard_parent: the row's label dominates the parent's",
          "blind_index.record_id",
              "the row carries the record's own label, and its policy asks for that",
          "outbox.record_id", "the row carries the record's own label; nobody reads it",
          "release.record_id", "seen by who sees the record; label_id is a join with its label",
          "audit_entry.object_id", "as it was asked for, whether or not it names anything",
          "access_request.object_id", "as it was written, whether or not it names anything",
          "erasure.record_id", "the record is gone; seen by the owner alone",
          "owed_entry.object_id", "what the trail is owed; seen by the owner alone");

  /** Tables that are named by rows of any label: they hold no record, and each its own policy. */
  private static final Set<String> NAMED_FREELY =
      Set.of(
          "account",
          "compartment",
          "county",
          "label",
          "operator",
          "participation",
          "service_account",
          "standing_proposal",
          "supervisory_authority",
          "unit");

  /** Columns with ids that no constraint explains, and what they name. */
  private static final Set<String> WITHOUT_CONSTRAINT =
      Set.of(
          "account_role.given_by",
          "account_role.approved_by",
          "audit_entry.account_id",
          "audit_entry.participation_id",
          "audit_entry.acting_for",
          "audit_entry.label_id",
          "label_key.label_id",
          "key_use.label_id",
          "key_work.label_id",
          "owed_entry.label_id",
          "access_request.account_id",
          "unit.import_id",
          "index_commit.building",
          "index_commit.commit_id",
          "index_commit.next_id");

  @Test
  void aConstraintNamesARecordOnlyWhereTheRowsLabelDominates() {
    try (var owner = Sql.owner()) {
      var named =
          new TreeSet<>(
              owner.column(
                  "select relname || '.' || a.attname from pg_constraint"
                      + " join pg_class t on t.oid = conrelid join pg_attribute a on a.attrelid = conrelid and a.attnum = conkey[1]"
                      + " where contype = 'f' and confrelid = 'valv.record'::regclass"));
      named.removeAll(TO_RECORDS.keySet());
      assertEquals(Set.of(), named);
    }
  }

  @Test
  void everyOtherConstraintNamesATableThatHoldsNoRecord() {
    try (var owner = Sql.owner()) {
      var targets =
          new TreeSet<>(
              owner.column(
                  "select distinct relname from pg_constraint join pg_class t on t.oid = confrelid"
                      + " join pg_namespace n on n.oid = t.relnamespace"
                      + " where contype = 'f' and nspname = 'valv' and relname <> 'record'"));
      targets.removeAll(NAMED_FREELY);
      assertEquals(Set.of(), targets);
    }
  }

  @Test
  void everyColumnThatCanHoldAnIdIsAccountedFor() {
    try (var owner = Sql.owner()) {
      var unexplained =
          new TreeSet<>(
              owner.column(
                  "select c.table_name || '.' || c.column_name from information_schema.columns c"
                      + " join information_schema.tables t using (table_schema, table_name)"
                      + " where table_schema = 'valv' and table_type = 'BASE TABLE'"
                      + " and c.udt_name in ('uuid', '_uuid') and c.column_name <> 'id'"
                      + " and not exists (select from pg_constraint k join pg_attribute a"
                      + " on a.attrelid = k.conrelid and a.attnum = any (k.conkey)"
                      + " where k.contype = 'f' and a.attname = c.column_name"
                      + " and k.conrelid = ('valv.' || c.table_name)::regclass)"));
      unexplained.removeAll(TO_RECORDS.keySet());
      unexplained.removeAll(WITHOUT_CONSTRAINT);
      assertEquals(Set.of(), unexplained);
    }
  }

  @Test
  void aRowUnderALabelThatDoesNotDominateIsRefused() {
    try (var owner = Sql.owner()) {
      var labels = new TreeMap<String, String>();
      for (var securityClass : Set.of("BH", "H")) {
        labels.put(
            securityClass,
            owner
                .column("select id from valv.label where class = ? order by id", securityClass)
                .getFirst());
      }
      var child =
          "insert into valv.record (id, kind, label_id, version, parent_id, wrapped_key,"
              + " key_generation, format, body) select gen_random_uuid(), kind, '"
              + labels.get("BH")
              + "', 1, id, wrapped_key, 1, 1, body from valv.record where label_id = '"
              + labels.get("H")
              + "' limit 1";
      assertEquals("23514", owner.tried(child));
    }
  }
}
