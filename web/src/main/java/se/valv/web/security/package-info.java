/**
 * The gate of HTTP: who is asking, which way is open to him, and in which envelope he is answered.
 *
 * <p>Invariants: every request passes {@link AccessRules}, whose table {@link Routes} is the only
 * list of what exists; what is not in it does not exist. No {@code HttpSession} is ever made. Every
 * answer carries {@link SecurityHeaders}. Absent, out of reach and not permitted are one answer.
 */
@NullMarked
package se.valv.web.security;

import org.jspecify.annotations.NullMarked;
