package se.valv.authorisation.account;

import java.util.List;
import se.valv.identity.ParticipationId;
import se.valv.organisation.ParticipationForm;

/**
 * A participation (deltagande): what standing and need rest on.
 *
 * @param id its id
 * @param place where
 * @param form how somebody takes part
 * @param holders the accounts that rest on it; one, as a rule
 */
public record ParticipationView(
    ParticipationId id, Place place, ParticipationForm form, List<PersonView> holders) {}
