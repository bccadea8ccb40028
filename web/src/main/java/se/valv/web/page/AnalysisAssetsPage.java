package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.Analyses;
import se.valv.analysis.AnalysisId;
import se.valv.analysis.AnalysisWriting;
import se.valv.analysis.AssetPart;
import se.valv.asset.AssetAct;
import se.valv.asset.AssetId;
import se.valv.asset.AssetKeyword;
import se.valv.asset.AssetView;
import se.valv.asset.Assets;
import se.valv.identity.Kind;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.search.Filters;
import se.valv.search.Hit;
import se.valv.search.Order;
import se.valv.search.Search;
import se.valv.search.SearchRequest;
import se.valv.web.security.Gate;

/** Takes assets of the register into an analysis, and anew those that the register has changed. */
@Named
@RequestScoped
public class AnalysisAssetsPage {

  private static final int SIZE = 50;

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Analyses analyses;
  @Inject private AnalysisWriting writing;
  @Inject private Assets assets;
  @Inject private Search search;
  @Inject private Readings readings;

  private Form form = new Form();
  private @Nullable AnalysisReading reading;
  private List<AssetPart> newer = List.of();
  private List<Hit> rows = List.of();
  private Set<UUID> taken = Set.of();
  private long total;

  /** Shows what there is to take in, or takes in what was chosen. */
  public void open() {
    var id = Addressed.analysis(gate);
    form = posted.form(List.of("asset"));
    if (gate.isPost() && takenIn(id)) {
      return;
    }
    var shown = readings.of(analyses.read(gate.actor(), id));
    if (!shown.isWritable()) {
      throw new NotFound();
    }
    reading = shown;
    var inside = shown.getView().words().parts().assets();
    taken = inside.stream().map(part -> part.asset().value()).collect(Collectors.toSet());
    newer = newer(inside);
    list();
  }

  private void list() {
    var order =
        SearchRequest.list(Kind.ASSET, Filters.NONE, Order.TITLE, posted.page(SIZE) - 1, SIZE);
    var found = search.list(gate.actor(), AssetAct.ASSETS_LISTED, order);
    rows = found.hits();
    total = found.total();
    frame.shows(found.highestClass());
  }

  private List<AssetPart> newer(List<AssetPart> inside) {
    var versions =
        assets.read(gate.actor(), inside.stream().map(AssetPart::asset).toList()).stream()
            .collect(Collectors.toMap(AssetView::id, AssetView::version));
    return inside.stream()
        .filter(part -> versions.getOrDefault(part.asset(), 0) > part.assetVersion())
        .toList();
  }

  private boolean takenIn(AnalysisId id) {
    try {
      var chosen = chosen();
      chosen.forEach(asset -> writing.asset(gate.actor(), id, asset));
      answer.seeOther("/analyser/" + id.value() + "/skyddsvarden?intagna=" + chosen.size());
      return true;
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      frame.failed();
      answer.status(422);
      return false;
    }
  }

  private List<AssetId> chosen() {
    var chosen = new ArrayList<AssetId>();
    for (var asset : form.all("asset")) {
      try {
        chosen.add(new AssetId(UUID.fromString(asset)));
      } catch (IllegalArgumentException e) {
        throw new Invalid("assets", "MISSING");
      }
    }
    if (chosen.isEmpty()) {
      throw new Invalid("assets", "MISSING");
    }
    return chosen;
  }

  /** What was chosen. */
  public Form getForm() {
    return form;
  }

  /** The analysis. */
  public @Nullable AnalysisReading getReading() {
    return reading;
  }

  /** Those in the analysis of which the register has a newer version. */
  public List<AssetPart> getNewer() {
    return newer;
  }

  /** The assets of this page of the register. */
  public List<Hit> getRows() {
    return rows;
  }

  /** How many there are in the register, within reach. */
  public long getTotal() {
    return total;
  }

  /** Whether an asset is in the analysis. */
  public boolean taken(UUID asset) {
    return taken.contains(asset);
  }

  /** The code of an asset's class or level; none when it has neither yet. */
  public @Nullable String grade(Hit row) {
    var grade = row.keywords().getOrDefault(AssetKeyword.GRADE, AssetKeyword.NO_GRADE);
    return grade.equals(AssetKeyword.NO_GRADE) ? null : grade;
  }

  /** The code of an asset's kind. */
  public String kind(Hit row) {
    return row.keywords().getOrDefault(AssetKeyword.KIND, "");
  }

  /** How many were just taken in; none when the reader comes from elsewhere. */
  public @Nullable Integer getCount() {
    var count = posted.value("intagna");
    return count.matches("\\d{1,4}") ? Integer.valueOf(count) : null;
  }

  /** Where in the list this page is. */
  public Pager getPager() {
    var address = new Address("/analyser/" + gate.path("id") + "/skyddsvarden", Map.of());
    return Pager.of(posted.page(SIZE), total, SIZE, address);
  }
}
