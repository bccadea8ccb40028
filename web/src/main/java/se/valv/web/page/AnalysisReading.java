package se.valv.web.page;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.Permission;
import se.valv.analysis.AnalysisState;
import se.valv.analysis.AnalysisView;
import se.valv.analysis.Attachment;
import se.valv.analysis.Comment;
import se.valv.analysis.Measure;
import se.valv.analysis.PartId;
import se.valv.analysis.Section;
import se.valv.asset.NationalSecurityCategory;
import se.valv.authorisation.account.PersonView;

/** An analysis as a page shows it: linked, counted, and with people and places by name. */
public final class AnalysisReading {

  private final AnalysisView view;
  private final Named named;
  private final boolean writable;
  private final boolean exportable;
  private final Subjects subjects;
  private final List<Chain.OfAsset> assets;
  private final List<Chain.Link> loose;
  private final List<Measure> planned;
  private final List<Gaps.Lack> demanded;
  private final List<Gaps.Lack> wished;
  private final Map<String, List<Comment>> comments;

  AnalysisReading(AnalysisView view, Named named, Set<Permission> held, Words words) {
    this.view = view;
    this.named = named;
    this.writable =
        held.contains(Permission.ANALYSIS_WRITE)
            && view.course().state().isWritable()
            && view.may().contains(Action.WRITE);
    this.exportable = held.contains(Permission.ASSET_EXPORT) && view.may().contains(Action.EXPORT);
    this.subjects = new Subjects(words, view.words());
    var chain = new Chain(view.words().parts());
    this.assets = chain.assets();
    this.loose = chain.loose();
    this.planned = planned(view.words().parts().measures());
    this.demanded = gaps(true);
    this.wished = gaps(false);
    this.comments = view.comments().stream().collect(groupingBy(Comment::subject));
  }

  /** The analysis. */
  public AnalysisView getView() {
    return view;
  }

  /** Its address. */
  public String getAddress() {
    return "/analyser/" + view.id().value();
  }

  /** Its address for programs. */
  public String getApi() {
    return "/api/v1/analyses/" + view.id().value();
  }

  /** How long a file is, in words. */
  public String size(Attachment file) {
    return (file.size() + 1023) / 1024 + " KiB";
  }

  /** Where it stands. */
  public AnalysisState getState() {
    return view.course().state();
  }

  /** Whether the reader may write in it now. */
  public boolean isWritable() {
    return writable;
  }

  /** Whether the reader may say something of it now. */
  public boolean isCommentable() {
    var state = getState();
    return !state.isFrozen()
        && state != AnalysisState.CLOSED
        && (view.may().contains(Action.WRITE) || view.may().contains(Action.APPROVE));
  }

  /** Whether the reader may print it. */
  public boolean isPrintable() {
    return view.may().contains(Action.PRINT);
  }

  /** The name of its operator. */
  public String getOperator() {
    return named.place(view.head().operator());
  }

  /** The names of the units that it covers, in one line; empty when it covers the whole. */
  public String getScope() {
    return view.head().scope().stream().map(named::place).collect(Collectors.joining(", "));
  }

  /** Whose name an account is. */
  public String person(@Nullable UUID account) {
    return Optional.ofNullable(account).map(named::person).orElse("");
  }

  /** Everybody who altered a word, in one line. */
  public String getAuthors() {
    return people(view.course().authors());
  }

  /** Everybody who can't establish it, in one line: who wrote in it, and who endorsed it. */
  public String getBarred() {
    var endorsed = view.course().endorsedBy();
    var written = getAuthors();
    return endorsed == null || view.course().authors().contains(endorsed)
        ? written
        : written.isEmpty() ? person(endorsed) : written + ", " + person(endorsed);
  }

  /** Whether it waits for the decision of somebody who had no hand in it. */
  public boolean isTurning() {
    return getState() == AnalysisState.IN_REVIEW || getState() == AnalysisState.FOR_ESTABLISHMENT;
  }

  private String people(Collection<UUID> accounts) {
    return accounts.stream().map(named::person).sorted().collect(Collectors.joining(", "));
  }

  /** The sections, in their order. */
  public List<Section> getSections() {
    return List.of(Section.values());
  }

  /** The text of a section; empty when there is none. */
  public String text(Section section) {
    return view.words().text(section);
  }

  /** The categories that it says something of, in their order. */
  public List<NationalSecurityCategory> getCategories() {
    return Arrays.stream(NationalSecurityCategory.values())
        .filter(view.words().categories()::containsKey)
        .toList();
  }

  /** Why it matters there. */
  public String reason(NationalSecurityCategory category) {
    return view.words().categories().getOrDefault(category, "");
  }

  /** Every asset with what hangs on it. */
  public List<Chain.OfAsset> getAssets() {
    return assets;
  }

  /** What hangs on nothing. */
  public List<Chain.Link> getLoose() {
    return loose;
  }

  /** The measures as the plan has them: by the day that they are due, those without a day last. */
  public List<Measure> getPlanned() {
    return planned;
  }

  private static List<Measure> planned(List<Measure> measures) {
    return measures.stream()
        .sorted(Comparator.comparing(Measure::due, Comparator.nullsLast(LocalDate::compareTo)))
        .toList();
  }

  /** Parts by name, in one line. */
  public String names(Collection<PartId> parts) {
    return subjects.names(parts);
  }

  /** A section, category or part by name. */
  public String name(String subject) {
    return subjects.name(subject);
  }

  /** What is said of a section or part, oldest first. */
  public List<Comment> comments(String subject) {
    return comments.getOrDefault(subject, List.of());
  }

  /** How many comments are not dealt with. */
  public long getOpenComments() {
    return view.comments().stream().filter(comment -> comment.resolvedBy() == null).count();
  }

  /** What it lacks before it can be submitted. */
  public List<Gaps.Lack> getDemanded() {
    return demanded;
  }

  /** What it lacks besides. */
  public List<Gaps.Lack> getWished() {
    return wished;
  }

  /** Whether the reader may take a report of it out of the register. */
  public boolean isExportable() {
    return exportable;
  }

  private List<Gaps.Lack> gaps(boolean demanded) {
    var some = view.gaps().stream().filter(gap -> gap.code().isDemanded() == demanded).toList();
    return new Gaps(view, writable, subjects).of(some);
  }

  /**
   * What ids stand for.
   *
   * @param people accounts
   * @param places operators and units
   */
  record Named(Map<UUID, PersonView> people, Map<UUID, String> places) {

    String person(UUID account) {
      return Optional.ofNullable(people.get(account)).map(PersonView::name).orElse("–");
    }

    String place(UUID id) {
      return places.getOrDefault(id, "–");
    }
  }
}
