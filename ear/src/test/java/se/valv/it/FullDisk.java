package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What a full disk is to the application: the database refuses, at once or when it commits. */
enum FullDisk {
  /** Every entry is refused. */
  AT_ONCE("create trigger it_fails before insert on valv.audit_entry for each row", 1),
  /** Every transaction with an entry fails at its end. */
  AT_COMMIT(FullDisk.LATE, 1),
  /** Every other does. */
  NOW_AND_THEN(FullDisk.LATE, 0.5);

  private static final String LATE =
      "create constraint trigger it_fails after insert on valv.audit_pending deferrable initially"
          + " deferred for each row";

  private final String statements;

  FullDisk(String trigger, double share) {
    statements =
        "create function valv.it_fails() returns trigger language plpgsql as 'begin if random() < "
            + share
            + " then raise exception ''no room'' using errcode = ''53100''; end if; return new;"
            + " end'; "
            + trigger
            + " execute function valv.it_fails()";
  }

  /** From now on. */
  void begin() {
    run(statements);
  }

  /** There is room again; nothing happens when there was. */
  static void end() {
    run("drop function if exists valv.it_fails() cascade");
  }

  private static void run(String statements) {
    try (var owner = Sql.owner()) {
      assertEquals("done", owner.tried(statements));
    }
  }
}
