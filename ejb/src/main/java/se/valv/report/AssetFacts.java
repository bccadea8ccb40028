package se.valv.report;

import static se.valv.report.Spoken.text;
import static se.valv.report.Spoken.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.valv.asset.Assessment;
import se.valv.asset.Consequence;
import se.valv.asset.table.AssetWords;
import se.valv.report.paper.Paper.Fact;

/** Why an asset is worth protecting, as it stands on paper. */
final class AssetFacts {

  private AssetFacts() {}

  /** What an assessment says, in the order in which it is told. */
  static List<Fact> of(Assessment worth) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("Klass eller nivå", Spoken.grade(worth)));
    facts.add(new Fact("Konfidentialitet", said(worth.confidentiality())));
    facts.add(new Fact("Riktighet", said(worth.integrity())));
    facts.add(new Fact("Tillgänglighet", said(worth.availability())));
    facts.add(new Fact("Avbrott skadar efter", Spoken.of(worth.outage())));
    facts.add(
        new Fact(
            "Betydelse för",
            worth.categories().stream()
                .map(category -> word(AssetWords.CATEGORIES, category))
                .collect(Collectors.joining(", "))));
    facts.add(new Fact("Motivering", text(worth.reason())));
    return facts;
  }

  private static String said(Consequence consequence) {
    return Stream.of(text(consequence.grade()), text(consequence.text()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(": "));
  }
}
