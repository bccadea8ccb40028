/**
 * Accounts and roles: who can log in, on which participations he rests, and what kinds of act he
 * may do.
 */
@NullMarked
package se.valv.authorisation.account;

import org.jspecify.annotations.NullMarked;
