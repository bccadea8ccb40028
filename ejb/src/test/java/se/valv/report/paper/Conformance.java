package se.valv.report.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The judgement of veraPDF, which is not ours. */
public final class Conformance {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /** Fails unless a file is PDF/A-2a and PDF/UA-1; names the clauses that it breaks. */
  public static void demand(byte[] pdf) {
    for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
      try (var parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        var result = validator.validate(parser);
        if (!result.isCompliant()) {
          throw new AssertionError(
              flavour
                  + ": "
                  + result.getTestAssertions().stream()
                      .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                      .map(test -> test.getRuleId().getClause() + " " + test.getMessage())
                      .distinct()
                      .toList());
        }
      } catch (VeraPDFException | IOException broken) {
        throw new AssertionError(broken);
      }
    }
  }
}
