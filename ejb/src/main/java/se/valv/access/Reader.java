package se.valv.access;

import se.valv.identity.AccountId;

/**
 * Somebody who may read a record now.
 *
 * @param account whose account
 * @param username the name that it logs in with
 */
public record Reader(AccountId account, String username) {}
