/**
 * The security log (säkerhetslogg): who did or tried what, when, to which object, with which
 * outcome. Entries are only ever added. They hold ids and codes, never titles or names; formats in
 * {@code docs/formats/audit-entry.md}.
 *
 * <p>Uses crypto and identity. There is no method that alters or removes an entry, and none that
 * answers without one.
 */
@NullMarked
package se.valv.audit;

import org.jspecify.annotations.NullMarked;
