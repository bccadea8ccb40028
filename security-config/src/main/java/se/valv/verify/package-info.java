/**
 * The separate verifier of the log: a program of its own that takes nobody's word. It reads the
 * database as {@code valv_audit_reader}, or an exported bundle, and computes everything anew by
 * docs/formats/audit-entry.md and audit-tree.md. No application server, no persistence provider, no
 * key but the public one.
 */
@NullMarked
package se.valv.verify;

import org.jspecify.annotations.NullMarked;
