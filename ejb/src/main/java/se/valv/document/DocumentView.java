package se.valv.document;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.CompartmentView;
import se.valv.access.LabelView;
import se.valv.classification.SecurityClass;

/**
 * A document as a reader sees it.
 *
 * @param id its id
 * @param version its version, for changes
 * @param number registration number
 * @param openSubject subject without anything classified
 * @param secretSubject subject with
 * @param securityClass class of what Valv holds
 * @param subjectClass class of the paper described
 * @param compartments those of its label that the reader has need of
 * @param may what else the reader may do with it
 * @param secrecyGround chapter and section of OSL
 * @param body text
 * @param registerCard whether only a card is kept here
 * @param filedAt when it was filed
 */
public record DocumentView(
    DocumentId id,
    int version,
    String number,
    String openSubject,
    @Nullable String secretSubject,
    SecurityClass securityClass,
    SecurityClass subjectClass,
    List<CompartmentView> compartments,
    Set<Action> may,
    @Nullable String secrecyGround,
    @Nullable String body,
    boolean registerCard,
    Instant filedAt) {

  static DocumentView from(DocumentId id, int version, LabelView label, DocumentContent content) {
    return new DocumentView(
        id,
        version,
        content.number(),
        content.openSubject(),
        content.secretSubject(),
        label.securityClass(),
        content.subjectClass(),
        label.compartments(),
        label.permitted(),
        content.secrecyGround(),
        content.body(),
        content.subjectClass() != label.securityClass(),
        content.filedAt());
  }
}
