package se.valv.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.document.DocumentView;

/**
 * A classified document. Its version is in the ETag.
 *
 * @param id its id
 * @param number registration number
 * @param openSubject subject without anything classified
 * @param secretSubject subject with
 * @param securityClass class of what Valv holds
 * @param subjectClass class of the paper described
 * @param compartments those of its label that the caller has need in
 * @param secrecyGround chapter and section of OSL
 * @param body text
 * @param registerCard whether only a card is kept here
 * @param filedAt when it was filed
 */
public record Document(
    String id,
    String number,
    String openSubject,
    @Nullable String secretSubject,
    String securityClass,
    String subjectClass,
    List<Compartment> compartments,
    @Nullable String secrecyGround,
    @Nullable String body,
    boolean registerCard,
    String filedAt) {

  static Document of(DocumentView view) {
    return new Document(
        view.id().value().toString(),
        view.number(),
        view.openSubject(),
        view.secretSubject(),
        view.securityClass().code(),
        view.subjectClass().code(),
        view.compartments().stream().map(Compartment::of).toList(),
        view.secrecyGround(),
        view.body(),
        view.registerCard(),
        view.filedAt().toString());
  }

  @Override
  public String toString() {
    return "Document[" + id + "]";
  }
}
