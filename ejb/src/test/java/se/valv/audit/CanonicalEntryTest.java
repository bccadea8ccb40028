package se.valv.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.By;
import se.valv.identity.AccountId;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;

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
 * c=(num(1)+num(3)+num(41)+num(1795427696123456)+opt(10,id_)+opt(None,id_)+opt('COORDINATOR',text)
 *  +opt(None,id_)+text('PASSWORD')+text('127.0.0.1')+text('DOCUMENT_READ')+text('DOCUMENT')
 *  +opt(11,id_)+opt(7,num)+opt(12,id_)+opt('Ärende 7',text)+text('DONE')+opt(None,text)
 *  +opt(b'\xca\xfe',raw)+opt(2,num))
 * print(c.hex()); print('01'+hashlib.sha256(bytes(range(32))+c).hexdigest())
 * }</pre>
 */
class CanonicalEntryTest {

  private static final String CANONICAL =
      "000000000000000100000000000000030000000000000029000660ee960c1e40"
          + "010000000000000000000000000000000a00010000000b434f4f5244494e41544f52"
          + "000000000850415353574f5244000000093132372e302e302e310000000d444f43554d"
          + "454e545f5245414400000008444f43554d454e54010000000000000000000000000000"
          + "000b010000000000000007010000000000000000000000000000000c0100000009c384"
          + "72656e6465203700000004444f4e45000100000002cafe010000000000000002";

  private static final String LEAF =
      "015d4d0614cc2a1f6cd6ed88742aa7cfc511481d22907a572a4dadfd3d1c8873d4";

  private static AuditRow row(Outcome outcome, byte[] salt) {
    var by =
        new By(new AccountId(new UUID(0, 10)), null, "COORDINATOR", null, "PASSWORD", "127.0.0.1");
    var about =
        new About(Kind.DOCUMENT, new ObjectId(new UUID(0, 11)), 7, new LabelId(new UUID(0, 12)));
    var entry = AuditEntry.of(by, () -> "DOCUMENT_READ", about, outcome).forPurpose("Ärende 7");
    var at = Instant.parse("2026-11-23T09:54:56.123456Z");
    return new AuditRow(
        new AuditRow.Stamp(new EntryNumber(3, 41), at, salt),
        entry,
        new SealedDetails(new byte[] {(byte) 0xca, (byte) 0xfe}, 2),
        leaf -> new byte[32]);
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
  void aLeafIsTheVersionAndTheSaltedHash() {
    assertEquals(LEAF, leaf(Outcome.DONE, salt()));
  }

  @Test
  void anotherOutcomeOrAnotherSaltIsAnotherLeaf() {
    assertEquals(leaf(Outcome.DONE, salt()), leaf(Outcome.DONE, salt()));
    assertNotEquals(leaf(Outcome.DONE, salt()), leaf(Outcome.VOID, salt()));
    assertNotEquals(leaf(Outcome.DONE, salt()), leaf(Outcome.DONE, new byte[32]));
  }

  private static String leaf(Outcome outcome, byte[] salt) {
    return HexFormat.of().formatHex(row(outcome, salt).leaf());
  }
}
