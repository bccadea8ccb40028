package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.valv.asset.AssetAct;
import se.valv.asset.table.AssetExports;
import se.valv.asset.table.ExportAssets;
import se.valv.classification.SecurityClass;
import se.valv.document.Documents;
import se.valv.export.ExportAct;
import se.valv.export.ExportKeyword;
import se.valv.export.TakeOut;
import se.valv.identity.Kind;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.search.Filters;
import se.valv.search.Hit;
import se.valv.search.Order;
import se.valv.search.Search;
import se.valv.search.SearchRequest;
import se.valv.web.security.Gate;

/** Takes assets out of the register as a file, and lists what was taken out before. */
@Named
@RequestScoped
public class ExportAssetsPage {

  private static final int LATEST = 20;

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private AssetExports exports;
  @Inject private Documents documents;
  @Inject private Search search;

  private Form form = new Form().with("format", ExportAssets.Format.XLSX.name());
  private List<Hit> earlier = List.of();
  private SecurityClass highest = SecurityClass.NONE;
  private SecurityClass maxClass = SecurityClass.NONE;
  private long total;

  /** Shows the form, or answers with the file. */
  public void open() {
    if (!gate.isPost() || !taken()) {
      maxClass = documents.highestClass(gate.actor());
      var all = SearchRequest.list(Kind.ASSET, Filters.NONE, Order.TITLE, 0, 1);
      var found = search.list(gate.actor(), AssetAct.ASSETS_LISTED, all);
      total = found.total();
      highest = SecurityClass.highestOf(found.facets().classes().keySet());
      var receipts = SearchRequest.list(Kind.EXPORT, Filters.NONE, Order.NEWEST, 0, LATEST);
      var list = search.list(gate.actor(), ExportAct.EXPORTS_LISTED, receipts);
      earlier = list.hits();
      frame.shows(list.highestClass());
    }
  }

  private boolean taken() {
    form = posted.form(List.of("format", "reason", "securityClass"));
    try {
      var typed = new Typed(form);
      var format = typed.code("format", ExportAssets.Format.class);
      typed.orThrow();
      var stated = Codes.securityClass(form.value("securityClass")).orElse(null);
      var made =
          exports.take(
              gate.actor(),
              new ExportAssets(
                  Typed.read(format), new TakeOut(form.value("reason").strip(), stated)));
      answer.file(made.fileName(), made.mediaType(), made.content());
      return true;
    } catch (Invalid invalid) {
      form.refuse(invalid, words);
      answer.status(422);
    } catch (NotFound nothing) {
      form.refuse("reason", words.of("export.nothing"));
      answer.status(422);
    }
    frame.failed();
    return false;
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** The kinds of file. */
  public List<ExportAssets.Format> getFormats() {
    return List.of(ExportAssets.Format.values());
  }

  /** The classes that a file may be given, lowest first. */
  public List<SecurityClass> getClasses() {
    return List.of(SecurityClass.values()).stream()
        .filter(c -> c.atLeast(highest) && maxClass.atLeast(c))
        .toList();
  }

  /** How many assets are in reach. */
  public long getTotal() {
    return total;
  }

  /** The highest class among them. */
  public SecurityClass getHighest() {
    return highest;
  }

  /** The receipts in reach, the newest first. */
  public List<Hit> getEarlier() {
    return earlier;
  }

  /** How many assets an export held. */
  public String count(Hit row) {
    return row.keywords().getOrDefault(ExportKeyword.COUNT, "");
  }

  /** As which kind of file. */
  public String format(Hit row) {
    return row.keywords().getOrDefault(ExportKeyword.FORMAT, "");
  }
}
