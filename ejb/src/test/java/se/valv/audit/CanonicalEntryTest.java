package se.valv.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.By;
import se.valv.crypto.Sha256;
import se.valv.identity.AccountId;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;
import se.valv.identity.ParticipationId;

/**
 * The frozen bytes of {@code docs/formats/audit-entry.md}. The expected ones were made by this
 * Python program, not by us:
 *
 * <pre>{@code
 * import struct,hashlib,uuid
 * def num(n): return struct.pack('>q',n)
 * def raw(b): return struct.pack('>i',len(b))+b
 * def text(s): return raw(s.encode())
 * def opt(v,f): return b'\0' if v is None else b'\1'+f(v)
 * def id_(n): return uuid.UUID(int=n).bytes
 * def entry(account,on,role,acting,object,version,label,purpose,rule,details,key,body=None): return (
 *  num(2)+num(3)+num(41)+num(1795427696123456)+opt(account,id_)+opt(on,id_)+opt(role,text)
 *  +opt(acting,id_)+text('PASSWORD')+text('127.0.0.1')+text('DOCUMENT_READ')+text('DOCUMENT')
 *  +opt(object,id_)+opt(version,num)+opt(label,id_)+opt(purpose,text)+text('DONE')
 *  +opt(rule,text)+opt(details,raw)+opt(key,num)+opt(body,raw))
 * c=entry(10,None,'COORDINATOR',None,11,7,12,'Ärende 7',None,b'\xca\xfe',2)
 * print(c.hex()); print('02'+hashlib.sha256(bytes(range(32))+c).hexdigest())
 * full=entry(10,13,'COORDINATOR',14,11,7,12,'Ärende 7','LOCKED',b'\xca\xfe',2,bytes(32))
 * print(hashlib.sha256(full).hexdigest()); print(hashlib.sha256(entry(*[None]*11)).hexdigest())
 * }</pre>
 */
class CanonicalEntryTest {

  private static final String CANONICAL =
      "000000000000000200000000000000030000000000000029000660ee960c1e40"
          + "010000000000000000000000000000000a00010000000b434f4f5244494e41544f52"
          + "000000000850415353574f5244000000093132372e302e302e310000000d444f43554d"
          + "454e545f5245414400000008444f43554d454e54010000000000000000000000000000"
          + "000b010000000000000007010000000000000000000000000000000c0100000009c384"
          + "72656e6465203700000004444f4e45000100000002cafe01000000000000000200";

  private static final String LEAF =
      "0201b23528a3f3229bb4b9634e42f489c7b1375b6d93e9d660ae67b2dcdef32239";

  /** SHA-256 of an entry in which nothing is absent. */
  private static final String FULL =
      "39eeb59428426e0d180e583dbfba0c532d95fffa0461a38480ccb6846c0e6711";

  /** SHA-256 of an entry in which all is absent that may be. */
  private static final String BARE =
      "dd00521af9bd7731d4c4a7a7db1e08545b845deb53e90c7c9f32fb68c5f084f5";

  private static final AccountId ACCOUNT = new AccountId(new UUID(0, 10));
  private static final ObjectId OBJECT = new ObjectId(new UUID(0, 11));
  private static final LabelId LABEL = new LabelId(new UUID(0, 12));
  private static final Instant AT = Instant.parse("2026-11-23T09:54:56.123456Z");
  private static final SealedDetails DETAILS =
      new SealedDetails(new byte[] {(byte) 0xca, (byte) 0xfe}, 2);

  private static final By SOMEBODY =
      new By(ACCOUNT, null, "COORDINATOR", null, "PASSWORD", "127.0.0.1");
  private static final By NOBODY = new By(null, null, null, null, "PASSWORD", "127.0.0.1");
  private static final About DOCUMENT = new About(Kind.DOCUMENT, OBJECT, 7, LABEL);

  private static AuditRow row(Outcome outcome, byte[] salt) {
    return row(entry(SOMEBODY, DOCUMENT, outcome).forPurpose("Ärende 7"), DETAILS, salt);
  }

  private static AuditEntry entry(By by, About about, Outcome outcome) {
    return AuditEntry.of(by, () -> "DOCUMENT_READ", about, outcome);
  }

  private static AuditRow row(AuditEntry entry, SealedDetails details, byte[] salt) {
    var stamp = new AuditRow.Stamp(new EntryNumber(3, 41), AT, salt);
    return new AuditRow(stamp, entry, details, leaf -> new MacChain.Tag(0, new byte[32]));
  }

  private static byte[] salt() {
    var salt = new byte[32];
    for (byte i = 0; i < salt.length; i++) {
      salt[i] = i;
    }
    return salt;
  }

  @Test
  void anEntryIsTheBytesThatThePageSays() {
    assertEquals(CANONICAL, HexFormat.of().formatHex(row(Outcome.DONE, salt()).canonical()));
  }

  @Test
  void whatIsThereAndWhatIsAbsentHaveTheirBytesToo() {
    var by =
        new By(
            ACCOUNT,
            new ParticipationId(new UUID(0, 13)),
            "COORDINATOR",
            new AccountId(new UUID(0, 14)),
            "PASSWORD",
            "127.0.0.1");
    var full =
        entry(by, DOCUMENT, Outcome.DONE)
            .forPurpose("Ärende 7")
            .under("LOCKED")
            .writing(DOCUMENT, new byte[32]);
    assertEquals(FULL, hash(row(full, DETAILS, salt())));
    assertEquals(BARE, hash(bare()));
  }

  @Test
  void theLogShowsIdsAndCodesAndWhatIsAbsentAsAbsent() {
    assertEquals(
        new AuditLine(
            new EntryNumber(3, 41),
            AT,
            ACCOUNT,
            "DOCUMENT_READ",
            "DOCUMENT",
            OBJECT,
            "DONE",
            "Ärende 7",
            "127.0.0.1"),
        row(Outcome.DONE, salt()).toLine());
    assertNull(bare().toLine().account());
    assertNull(bare().toLine().object());
  }

  @Test
  void aLeafIsTheVersionAndTheSaltedHash() {
    assertEquals(LEAF, leaf(Outcome.DONE, salt()));
  }

  @Test
  void anotherOutcomeOrAnotherSaltIsAnotherLeaf() {
    assertEquals(leaf(Outcome.DONE, salt()), leaf(Outcome.DONE, salt()));
    assertNotEquals(leaf(Outcome.DONE, salt()), leaf(Outcome.VOID, salt()));
    assertNotEquals(leaf(Outcome.DONE, salt()), leaf(Outcome.DONE, new byte[32]));
  }

  private static AuditRow bare() {
    var entry = entry(NOBODY, About.kind(Kind.DOCUMENT), Outcome.DONE);
    return row(entry, SealedDetails.NONE, salt());
  }

  private static String hash(AuditRow row) {
    return HexFormat.of().formatHex(Sha256.of(row.canonical()));
  }

  private static String leaf(Outcome outcome, byte[] salt) {
    return HexFormat.of().formatHex(row(outcome, salt).leaf());
  }
}
