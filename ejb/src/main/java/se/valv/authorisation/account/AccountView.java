package se.valv.authorisation.account;

import java.util.List;

/**
 * An account as those who administer rights see it.
 *
 * @param person whose
 * @param version its version, for changes
 * @param place where it belongs
 * @param state how it stands
 * @param roles the roles that it holds now
 * @param proposals the roles that are proposed and not decided
 * @param participations what it rests on, as far as the reader may see
 */
public record AccountView(
    PersonView person,
    int version,
    Place place,
    AccountState state,
    List<HeldRole> roles,
    List<ProposedRole> proposals,
    List<ParticipationView> participations) {}
