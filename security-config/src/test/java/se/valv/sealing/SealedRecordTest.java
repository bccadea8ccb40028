package se.valv.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.RollbackException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.valv.access.Action;
import se.valv.access.Grant;
import se.valv.access.Grants;
import se.valv.access.ProtectedRecord;
import se.valv.access.RecordHeader;
import se.valv.crypto.Aead;
import se.valv.crypto.Randomness;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;
import se.valv.provision.RealDatabase;
import se.valv.sealing.v1.Place;
import se.valv.sealing.v1.SealedBody;

/** Sealed rows in a real PostgreSQL, through EclipseLink. */
class SealedRecordTest {

  @RegisterExtension
  static final RealDatabase DATABASE =
      RealDatabase.asOwner(
          "sealed-records", ProtectedRecord.class, SealedRecord.class, Sealed.class, Sample.class);

  private static final byte[] FIRST = {1};
  private static final byte[] SECOND = {2, 2};

  private final Randomness random = new Randomness();
  private final Aead labelKey = Aead.withKey(random.bytes(32), random);
  private final ObjectId object = ObjectId.random();
  private final LabelId label = new LabelId(UUID.randomUUID());

  @BeforeEach
  void makeLabel() {
    DATABASE.commit(session ->
        session
            .createNativeQuery("insert into valv.label values (?1, 'NONE')")
            .setParameter(1, label.value())
            .executeUpdate());
  }

  @Test
  void everyVersionOpensAsThatVersion() {
    file(sealed(FIRST, 1));
    DATABASE.commit(session -> {
      var row = session.find(Sample.class, object.value());
      assertEquals(1, row.version());
      assertArrayEquals(FIRST, open(row));
      row.change(sealed(SECOND, 2));
      session.flush();
      assertEquals(2, row.version());
      return row;
    });

    var row = DATABASE.commit(session -> session.find(Sample.class, object.value()));
    assertEquals(2, row.version());
    assertArrayEquals(SECOND, open(row));
  }

  @Test
  void changeThatDoesNotSealAnewIsRolledBack() {
    file(sealed(FIRST, 1));

    assertThrows(
        RollbackException.class,
        () ->
            DATABASE.commit(session -> {
              var row = session.find(Sample.class, object.value());
              row.postpone(LocalDate.of(2027, 1, 1));
              return row;
            }));
    var row = DATABASE.commit(session -> session.find(Sample.class, object.value()));
    assertArrayEquals(FIRST, open(row));
  }

  @Test
  void contentThatIsSealedForAnotherVersionIsNotWritten() {
    var tooNew = sealed(FIRST, 2);

    assertThrows(RollbackException.class, () -> file(tooNew));
  }

  private void file(Sealed content) {
    var header = new RecordHeader(object, Kind.DOCUMENT, label, 1);
    var row = new Sample(Grants.grant(Action.WRITE, header), content);
    DATABASE.commit(session -> {
      session.persist(row);
      return row;
    });
  }

  private Sealed sealed(byte[] content, int version) {
    var place = new Place(Kind.DOCUMENT, object, label, version);
    return new Sealed(SealedBody.seal(content, place, labelKey, random), 1, version);
  }

  private byte[] open(Sample row) {
    var place = new Place(row.kind(), row.id(), row.label(), row.version());
    return row.sealed().inFormat1().open(place, labelKey);
  }

  @Entity(name = "Sample")
  @DiscriminatorValue("DOCUMENT")
  static class Sample extends SealedRecord {

    @Column(name = "due_month")
    private LocalDate dueMonth;

    @SuppressWarnings("NullAway.Init")
    protected Sample() {}

    @SuppressWarnings("NullAway.Init")
    Sample(Grant grant, Sealed content) {
      super(grant, content);
    }

    void change(Sealed content) {
      replaceContent(content);
    }

    void postpone(LocalDate month) {
      dueMonth = month;
    }
  }
}
