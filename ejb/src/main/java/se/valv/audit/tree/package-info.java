/**
 * The log as a Merkle tree (RFC 9162, 2.1): hashes, proofs, tiles ({@code c2sp.org/tlog-tiles}) and
 * signed checkpoints ({@code c2sp.org/tlog-checkpoint}, {@code c2sp.org/signed-note}), so that
 * programs which others wrote for transparency logs can follow this one. Byte tables in {@code
 * docs/formats/audit-tree.md}.
 *
 * <p>Nothing here knows what an entry says, where it is stored, or who asks.
 */
@NullMarked
package se.valv.audit.tree;

import org.jspecify.annotations.NullMarked;
