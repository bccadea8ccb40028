package se.valv.person;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import se.valv.access.Grant;
import se.valv.sealing.Sealed;
import se.valv.sealing.SealedRecord;

/** A person as stored: all but what every protected row has in clear is sealed. */
@Entity
@DiscriminatorValue("PERSON")
class Person extends SealedRecord {

  protected Person() {}

  /** One that is registered. */
  Person(Grant grant, Sealed content) {
    super(grant, content);
  }

  /** Puts new content where the old was. */
  void change(Sealed content) {
    replaceContent(content);
  }
}
