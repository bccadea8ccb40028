/**
 * Behörighet: who may, and who says so (SSF 2:2). Accounts and roles, compartments and needs, and
 * standings until the register of vetting tells of them by itself.
 *
 * <p>What gives somebody more is asked for or proposed by one and decided by another, and neither
 * is the one it is for; what gives somebody less takes one, and bites in the next statement. All of
 * it is written by functions of the database that say the same a second time ({@code
 * V3__rights.sql}); the application itself may write none of these tables.
 *
 * <p>Two accounts of one person are two to these rules: persons come with the register of vetting.
 * Until then nothing here knows a record that is about a person, and so nothing can refuse him a
 * need in the compartment where it lies.
 */
@NullMarked
package se.valv.authorisation;

import org.jspecify.annotations.NullMarked;
