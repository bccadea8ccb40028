package se.valv.crypto;

/**
 * A key file that is whole does not open with the passphrase given. Checked, for the person who
 * typed it must be told and asked again. A file altered by somebody who also mended its checksum
 * looks the same, and no cryptography can tell the two apart.
 */
public final class WrongPassphrase extends Exception {

  private static final long serialVersionUID = 1L;

  WrongPassphrase(Throwable cause) {
    super("wrong passphrase for the key file", cause);
  }
}
