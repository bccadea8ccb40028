package se.valv.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.valv.classification.SecurityClass;
import se.valv.extraction.Extracted;
import se.valv.extraction.FileType;
import se.valv.extraction.TextState;
import se.valv.problem.Invalid;
import se.valv.problem.Unsupported;
import se.valv.sealing.Encoding;

final class AttachmentTest {

  private static final byte[] FILE = {'%', 'P', 'D', 'F', '-', '1'};

  @Test
  void whatIsAttachedIsUnderTheFingerprintAndInTheHistory() {
    var draft = Drafts.complete();
    var file = file("Analys 2021.pdf", "a".repeat(64));
    var subject = file.id().toString();
    var with = draft.written(change(3, subject, Map.of()), words -> words.with(file));
    assertNotEquals(fingerprint(draft), fingerprint(with));
    var other = file("Analys 2021.pdf", "b".repeat(64));
    var swapped = draft.written(change(3, subject, Map.of()), words -> words.with(other));
    assertNotEquals(fingerprint(with), fingerprint(swapped));
    assertEquals(with, Encoding.decode(Encoding.encode(with), AnalysisContent.class));
    assertEquals("Analys 2021.pdf", History.of(with).getFirst().after().get("name"));
    var without =
        with.written(change(4, subject, with.wordsOf(subject)), words -> words.without(file));
    assertEquals(fingerprint(draft), fingerprint(without));
    assertEquals(Map.of(), History.of(without).getFirst().after());
    assertEquals(List.of(file), with.revised(with.head()).words().attachments());
  }

  @Test
  void theAnalysisIsFoundByTheNameOfItsFileAndNotByItsFingerprint() {
    var file = file("Kajplan.pdf", "abcd".repeat(16));
    var with = Drafts.complete().written(change(3, "x", Map.of()), words -> words.with(file));
    assertTrue(AnalysisIndex.of(with).text().contains("Kajplan.pdf"));
    assertFalse(AnalysisIndex.of(with).text().contains("abcdabcd"));
  }

  @Test
  void aFileThatIsTakenAwayLeavesWhichItWas() {
    var file = file("Kajplan.pdf", "a".repeat(64));
    var read = new Extracted(TextState.READ, "kajen");
    var content = AttachmentContent.of(file, read, FILE);
    var opened = Encoding.decode(Encoding.encode(content), AttachmentContent.class);
    assertArrayEquals(FILE, opened.file());
    assertEquals("kajen", opened.text());
    assertEquals("kajen", content.indexed("X 2026:1", SecurityClass.H).text());
    var left = AttachmentContent.taken(file);
    assertEquals("", left.of().name() + left.text());
    assertEquals(0, left.file().length);
    assertEquals(file.id(), left.of().id());
    assertEquals(file.sha256(), left.of().sha256());
  }

  @Test
  void aFileIsCalledByItsNameWithoutAPathAndTakenByItsContent() {
    assertEquals("analys.docx", new AttachFile("C:\\Hemligt\\analys.docx ", FILE).name());
    assertEquals("analys.docx", new AttachFile("/hem/analys.docx", FILE).name());
    assertEquals(FileType.PDF, new AttachFile("analys.docx", FILE).type());
    for (var bad : List.of("", "a/", "\u0000", "rad\nrad", "rad\rrad", "x".repeat(201))) {
      assertThrows(Invalid.class, () -> new AttachFile(bad, FILE), bad);
    }
    assertThrows(Invalid.class, () -> new AttachFile("x.pdf", new byte[0]));
    assertThrows(Unsupported.class, () -> new AttachFile("x.pdf", new byte[9]).type());
  }

  private static Change change(int version, String subject, Map<String, String> before) {
    return new Change(version, version, Drafts.DAY, Drafts.WRITER, subject, before);
  }

  private static String fingerprint(AnalysisContent content) {
    return new Frozen(content.head(), content.words()).fingerprint();
  }

  private static Attachment file(String name, String sha256) {
    return new Attachment(
        UUID.randomUUID(),
        UUID.randomUUID(),
        name,
        FileType.PDF,
        FILE.length,
        sha256,
        TextState.READ,
        Drafts.DAY,
        Drafts.WRITER);
  }
}
