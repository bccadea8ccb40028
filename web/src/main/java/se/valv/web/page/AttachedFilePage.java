package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.AnalysisAttachments;
import se.valv.analysis.AttachedFile;
import se.valv.analysis.AttachmentId;
import se.valv.web.security.Gate;

/** The text of a file that is attached to an analysis, and the way to the file itself. */
@Named
@RequestScoped
public class AttachedFilePage {

  /** So many characters are shown; the rest is in the file. */
  private static final int MOST_SHOWN = 100_000;

  @Inject private Gate gate;
  @Inject private Frame frame;
  @Inject private AnalysisAttachments attachments;

  private @Nullable AttachedFile file;

  /** Reads the file that the address names. */
  public void open() {
    var opened = attachments.read(gate.actor(), new AttachmentId(Addressed.id(gate)));
    frame.shows(opened.securityClass());
    file = opened;
  }

  /** The file. */
  public @Nullable AttachedFile getFile() {
    return file;
  }

  /** The beginning of its text. */
  public String getText() {
    return file == null ? "" : file.text().substring(0, Math.min(file.text().length(), MOST_SHOWN));
  }

  /** Whether there is more text than is shown. */
  public boolean isLonger() {
    return file != null && file.text().length() > MOST_SHOWN;
  }
}
