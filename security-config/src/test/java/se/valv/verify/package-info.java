/** Tests of the separate verifier's own pieces; what it finds in a log is AuditVerifyIT's. */
@NullMarked
package se.valv.verify;

import org.jspecify.annotations.NullMarked;
