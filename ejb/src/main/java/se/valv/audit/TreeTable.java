package se.valv.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import se.valv.audit.tree.CheckpointText;
import se.valv.audit.tree.Hashes;
import se.valv.audit.tree.KeyChange;
import se.valv.audit.tree.KeyHistory.Step;
import se.valv.audit.tree.Note;
import se.valv.audit.tree.Tile;
import se.valv.audit.tree.WholeTile;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/** The tree in the database. Rows are added and read; none is altered by anybody. */
@ApplicationScoped
@Exempt(
    rule = Rule.NATIVE_SQL,
    reason = "Places are given by functions of the schema, which alone may write the order.")
@Transactional(TxType.MANDATORY)
class TreeTable {

  private static final String CHECKPOINT = "select note, at from valv.audit_checkpoint";

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /** Whether this transaction is the cluster's sequencer until it ends. */
  public boolean maySequence() {
    return (Boolean) query("select valv.may_sequence()").getSingleResult();
  }

  /** How many entries have a place. */
  public long size() {
    var next = query("select coalesce(max(position) + 1, 0) from valv.audit_leaf");
    return ((Number) next.getSingleResult()).longValue();
  }

  /** What has no place yet, oldest numbers first. */
  public List<Pending> pending(int most) {
    List<?> rows = query("select * from valv.pending_entries(?1)", most).getResultList();
    return rows.stream().map(row -> Pending.of((Object[]) row)).toList();
  }

  /** Gives entries the next places. */
  public void integrate(long first, List<Pending> entries) {
    query(
            "select cast(valv.integrate(?1, cast(string_to_array(?2, ',') as bigint[]),"
                + " cast(string_to_array(?3, ',') as bigint[])) as text)",
            first,
            listed(entries, e -> e.number().epoch()),
            listed(entries, e -> e.number().number()))
        .getSingleResult();
  }

  /** Takes an entry out of the queue for good. */
  public void setAside(EntryNumber number) {
    query("select cast(valv.set_aside(?1, ?2) as text)", number.epoch(), number.number())
        .getSingleResult();
  }

  public void keep(WholeTile tile) {
    query(
            "insert into valv.audit_tile (level, number, hashes, root) values (?1, ?2, ?3, ?4)",
            tile.level(),
            tile.number(),
            tile.hashes(),
            tile.root())
        .executeUpdate();
  }

  public void keep(Checkpoint checkpoint) {
    query(
            "insert into valv.audit_checkpoint (size, root, note, at)"
                + " values (?1, ?2, ?3, cast(?4 as timestamptz))",
            checkpoint.size(),
            checkpoint.root(),
            checkpoint.signedNote(),
            checkpoint.at().toString())
        .executeUpdate();
  }

  /** The newest checkpoint. */
  public Optional<Checkpoint> latest() {
    return only(query(CHECKPOINT + " order by size desc limit 1"));
  }

  /** That of a size. */
  public Optional<Checkpoint> checkpoint(long size) {
    return only(query(CHECKPOINT + " where size = ?1", size));
  }

  /** The checkpoints of the sizes above {@code from} up to {@code to}, smallest first. */
  public List<Checkpoint> checkpoints(long from, long to) {
    List<?> rows =
        query(CHECKPOINT + " where size > ?1 and size <= ?2 order by size", from, to)
            .getResultList();
    return rows.stream().map(row -> checkpoint((Object[]) row)).toList();
  }

  /** The last number of each epoch. */
  public List<EntryNumber> epochs() {
    List<?> rows = query("select epoch, last from valv.epochs_of_the_log()").getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new EntryNumber(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
        .toList();
  }

  /** The entries of a stretch that are not what their leaves say. */
  public List<TrailCheck.Wrong> wrong(long epoch, long from, long to) {
    List<?> rows =
        query("select * from valv.wrong_entries(?1, ?2, ?3)", epoch, from, to).getResultList();
    return rows.stream()
        .map(row -> TrailCheck.Wrong.of(epoch, Arrays.asList((Object[]) row)))
        .toList();
  }

  /** The restores that entries with a place declare. */
  public List<Fork> forks() {
    List<?> rows = query("select * from valv.restores()").getResultList();
    return rows.stream().flatMap(row -> fork((Object[]) row).stream()).toList();
  }

  /** The changes of the log's key, in order, which entries with a place tell. */
  public List<Step> keyChanges() {
    List<?> rows = query("select * from valv.key_changes()").getResultList();
    return rows.stream().flatMap(row -> step((Object[]) row).stream()).toList();
  }

  /** Leaves in their order. */
  public List<byte[]> leaves(long from, int count) {
    return column(
        query(
            "select leaf from valv.audit_leaf where position >= ?1 and position < ?2"
                + " order by position",
            from,
            from + count));
  }

  /** Hashes of one level of tiles: the leaves' own, or the roots of the tiles below. */
  public List<byte[]> hashes(int level, long from, int count) {
    if (count == 0) {
      return List.of();
    }
    if (level == 0) {
      return leaves(from, count).stream().map(Hashes::ofLeaf).toList();
    }
    return column(
        query(
            "select root from valv.audit_tile where level = ?1 and number >= ?2 and number < ?3"
                + " order by number",
            level - 1,
            from,
            from + count));
  }

  /** The content of a whole tile, if it is stored. */
  public Optional<byte[]> whole(Tile tile) {
    return column(
            query(
                "select hashes from valv.audit_tile where level = ?1 and number = ?2",
                tile.level(),
                tile.number()))
        .stream()
        .findFirst();
  }

  private Query query(String sql, Object... parameters) {
    var query = entities.createNativeQuery(sql);
    for (var i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }

  private static String listed(List<Pending> entries, ToLongFunction<Pending> part) {
    return entries.stream()
        .map(e -> Long.toString(part.applyAsLong(e)))
        .collect(Collectors.joining(","));
  }

  private static List<byte[]> column(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> (byte[]) row).toList();
  }

  private static Optional<Fork> fork(Object[] columns) {
    return Fork.of(
        ((Number) columns[0]).longValue(),
        new EntryNumber(((Number) columns[1]).longValue(), ((Number) columns[2]).longValue()),
        instant(columns[3]),
        (String) columns[4]);
  }

  private static Optional<Step> step(Object[] columns) {
    var place = ((Number) columns[0]).longValue();
    var at = instant(columns[1]);
    return KeyChange.read((String) columns[2]).map(change -> new Step(place, at, change));
  }

  private static Optional<Checkpoint> only(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> checkpoint((Object[]) row)).findFirst();
  }

  private static Checkpoint checkpoint(Object[] columns) {
    var note = (String) columns[0];
    var text = CheckpointText.parse(Note.parse(note).text());
    return new Checkpoint(text.origin(), text.head(), note, instant(columns[1]));
  }

  private static Instant instant(Object column) {
    return switch (column) {
      case OffsetDateTime time -> time.toInstant();
      case Instant time -> time;
      default -> ((java.sql.Timestamp) column).toInstant();
    };
  }
}
