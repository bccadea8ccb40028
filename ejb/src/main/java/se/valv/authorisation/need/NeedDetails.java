package se.valv.authorisation.need;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.valv.access.CompartmentView;
import se.valv.authorisation.account.ParticipationView;
import se.valv.authorisation.account.PersonView;
import se.valv.identity.AccountId;

/**
 * What is looked up beside a need's own row to show it.
 *
 * @param state how it stands
 * @param compartment of what, if the reader may know
 * @param participation on what it rests, if he may
 * @param persons the accounts that had to do with it
 * @param missing what does not hold now
 */
record NeedDetails(
    NeedState state,
    @Nullable CompartmentView compartment,
    @Nullable ParticipationView participation,
    Map<AccountId, PersonView> persons,
    List<String> missing) {

  /** One of the accounts; by its id alone if it is not there. */
  PersonView person(AccountId account) {
    var known = persons.get(account);
    return known == null ? new PersonView(account, account.toString(), "", "") : known;
  }
}
