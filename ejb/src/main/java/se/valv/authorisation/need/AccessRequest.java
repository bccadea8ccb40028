package se.valv.authorisation.need;

import java.time.Instant;
import se.valv.authorisation.account.PersonView;
import se.valv.identity.ObjectId;

/**
 * What somebody asks to be let into, as its owner sees it.
 *
 * @param object what he named; the reader reaches it and owns a compartment of its label
 * @param person who asks
 * @param purpose why
 * @param askedAt when
 */
public record AccessRequest(ObjectId object, PersonView person, String purpose, Instant askedAt) {}
