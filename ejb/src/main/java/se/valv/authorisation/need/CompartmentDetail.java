package se.valv.authorisation.need;

import se.valv.access.CompartmentView;
import se.valv.authorisation.account.Place;
import se.valv.identity.AccountId;
import se.valv.organisation.CompartmentKind;

/**
 * A compartment as its owner, who has need of it, and who administers rights see it.
 *
 * @param named its id, code and name
 * @param place whose it is
 * @param kind what sort of information
 * @param purpose what it is for
 * @param owner the information owner
 * @param ownerName his name
 */
public record CompartmentDetail(
    CompartmentView named,
    Place place,
    CompartmentKind kind,
    String purpose,
    AccountId owner,
    String ownerName) {}
