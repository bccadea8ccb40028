package se.valv.extract;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Does what its input says. */
public final class Extract {

  private static final int BLOCK = 1 << 20;

  private Extract() {}

  /** Answers, or does not. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    try (var out = new FileOutputStream(FileDescriptor.out)) {
      var input = new String(System.in.readNBytes(BLOCK), StandardCharsets.UTF_8);
      switch (input.split(" ", 2)[0]) {
        case "say" -> out.write(bytes(input.split(" ", 2)[1]));
        case "arguments" -> out.write(bytes("READ\n" + String.join(" ", arguments)));
        case "environment" -> out.write(bytes("READ\n" + System.getenv().keySet()));
        case "sleep" -> TimeUnit.MINUTES.sleep(1);
        case "fill" -> fill();
        case "chatter" -> chatter(out);
        default -> throw new IllegalStateException("what nobody foresaw");
      }
    }
  }

  private static void fill() {
    List<byte[]> blocks = new ArrayList<>();
    while (blocks.size() < BLOCK) {
      blocks.add(new byte[BLOCK]);
    }
  }

  private static void chatter(FileOutputStream out) throws IOException {
    for (int i = 0; i < BLOCK; i++) {
      out.write(new byte[BLOCK]);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
