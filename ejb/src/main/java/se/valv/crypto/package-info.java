/**
 * The cryptography of Valv, and the only place where any is: AES-256-GCM, HMAC-SHA-256 and HKDF
 * from the JDK, which measures tens of times faster; Ed25519, Argon2id, certificates and key files
 * from Bouncy Castle, which is imported here only and never registered with the JVM.
 *
 * <p>What holds for every type: a key is borrowed and closed; whatever fails to authenticate is
 * {@link se.valv.problem.Tampered} and gives no byte; randomness comes in as a parameter; nothing
 * here prints a secret.
 */
@NullMarked
package se.valv.crypto;

import org.jspecify.annotations.NullMarked;
