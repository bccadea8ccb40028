/**
 * Who may do what with which record, right now (SSF 2:2): judged reliable, knowledgeable and in
 * need, all three at the moment of access. The decision is one pure function, {@link NeedToKnow}; a
 * positive one is a {@link Grant}, which only this package makes, and makes only after the decision
 * is on the audit trail.
 *
 * <p>Uses audit, crypto, identity, classification and problem. There is no actor who reaches
 * everything, and no rank that replaces a need.
 */
@NullMarked
package se.valv.access;

import org.jspecify.annotations.NullMarked;
