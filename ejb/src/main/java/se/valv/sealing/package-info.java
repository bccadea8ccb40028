/**
 * Encryption at rest (kryptering i vila). What a record holds is one sealed body: a Java record,
 * encoded compactly, under a fresh key of its own for each version, which is wrapped by the key of
 * the record's label. Byte tables in {@code docs/formats/sealed-body.md}; each stored format has a
 * package of its own, such as {@link se.valv.sealing.v1}.
 *
 * <p>Uses access and crypto. There is no way to seal or to open without a grant, and none to open
 * what was sealed for another place.
 */
@NullMarked
package se.valv.sealing;

import org.jspecify.annotations.NullMarked;
