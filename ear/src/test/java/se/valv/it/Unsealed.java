package se.valv.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Makes, for the control of the canary test, the application as it would be if nothing were sealed:
 * a copy of the EAR in which the two methods that run AES-GCM move the bytes as they are, and leave
 * the tag empty. The product has no switch for this, so the class file is rewritten. The key file,
 * which the launcher has sealed, is opened as ever: by copies of the two classes, renamed.
 */
final class Unsealed {

  private static final String GCM = "se/valv/crypto/Gcm";
  private static final String AEAD = "se/valv/crypto/Aead";
  private static final String KEY_FILE = "se/valv/crypto/KeyFile";
  private static final String REAL_GCM = "se/valv/crypto/Rcm";
  private static final String REAL_AEAD = "se/valv/crypto/Real";
  private static final int TAG_BYTES = 16;
  private static final ClassDesc BYTES = ConstantDescs.CD_byte.arrayType();
  private static final ClassDesc INT = ConstantDescs.CD_int;
  private static final ClassDesc CIPHER = ClassDesc.of("javax.crypto.Cipher");
  private static final MethodTypeDesc SEALS =
      MethodTypeDesc.of(ConstantDescs.CD_void, CIPHER, BYTES, BYTES, INT);
  private static final MethodTypeDesc OPENS = MethodTypeDesc.of(BYTES, CIPHER, BYTES, INT);
  private static final MethodTypeDesc COPY =
      MethodTypeDesc.of(
          ConstantDescs.CD_void, ConstantDescs.CD_Object, INT, ConstantDescs.CD_Object, INT, INT);
  private static final MethodTypeDesc RANGE = MethodTypeDesc.of(BYTES, BYTES, INT, INT);

  private Unsealed() {}

  /** Writes the copy. */
  static void copy(Path application, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (var in = Files.newInputStream(application)) {
      Files.write(to, rewrite(in));
    }
  }

  private static byte[] rewrite(InputStream archive) throws IOException {
    var out = new ByteArrayOutputStream();
    boolean found = false;
    try (var from = new ZipInputStream(archive);
        var to = new ZipOutputStream(out)) {
      for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        byte[] content = from.readAllBytes();
        if (entry.getName().equals("ejb.jar")) {
          content = rewrite(new ByteArrayInputStream(content));
          found = true;
        } else if (entry.getName().equals(GCM + ".class")) {
          put(to, REAL_GCM + ".class", real(content));
          content = inClear(content);
          found = true;
        } else if (entry.getName().equals(AEAD + ".class")) {
          put(to, REAL_AEAD + ".class", real(content));
        } else if (entry.getName().equals(KEY_FILE + ".class")) {
          content = real(content);
        }
        put(to, entry.getName(), content);
      }
    }
    if (!found) {
      throw new IOException("there is nothing here that seals");
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream to, String name, byte[] content) throws IOException {
    to.putNextEntry(new ZipEntry(name));
    to.write(content);
  }

  /** The class with other names in it, of the same length, so that nothing else moves. */
  private static byte[] real(byte[] content) {
    return new String(content, ISO_8859_1)
        .replace(GCM, REAL_GCM)
        .replace(AEAD, REAL_AEAD)
        .getBytes(ISO_8859_1);
  }

  private static byte[] inClear(byte[] gcm) {
    var file = ClassFile.of();
    var seals = file.transformClass(file.parse(gcm), replacing(SEALS, Unsealed::copyIn));
    return file.transformClass(file.parse(seals), replacing(OPENS, Unsealed::copyOut));
  }

  private static ClassTransform replacing(MethodTypeDesc type, Consumer<CodeBuilder> code) {
    return ClassTransform.transformingMethods(
        method -> method.methodTypeSymbol().equals(type),
        (method, element) -> {
          if (element instanceof CodeModel) {
            method.withCode(code);
          } else {
            method.with(element);
          }
        });
  }

  /** {@code System.arraycopy(plaintext, 0, out, offset, plaintext.length)}. */
  private static void copyIn(CodeBuilder code) {
    code.aload(1).iconst_0().aload(2).iload(3).aload(1).arraylength();
    code.invokestatic(ClassDesc.of("java.lang.System"), "arraycopy", COPY).return_();
  }

  /** {@code Arrays.copyOfRange(sealed, offset, sealed.length - TAG_BYTES)}. */
  private static void copyOut(CodeBuilder code) {
    code.aload(1).iload(2).aload(1).arraylength().bipush(TAG_BYTES).isub();
    code.invokestatic(ClassDesc.of("java.util.Arrays"), "copyOfRange", RANGE).areturn();
  }
}
