package se.valv.authorisation.account;

import se.valv.identity.AccountId;

/**
 * Somebody with an account, as he is called.
 *
 * @param id his account
 * @param username the name he logs in with
 * @param name his name
 * @param title what he is
 */
public record PersonView(AccountId id, String username, String name, String title) {}
