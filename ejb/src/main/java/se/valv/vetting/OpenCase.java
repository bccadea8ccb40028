package se.valv.vetting;

import java.util.UUID;
import se.valv.person.PersonId;

/**
 * What somebody sends to open a case.
 *
 * @param person whose
 * @param participation which of his participations
 */
public record OpenCase(PersonId person, UUID participation) {}
