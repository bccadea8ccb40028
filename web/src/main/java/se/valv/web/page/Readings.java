package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.valv.access.Permission;
import se.valv.analysis.AnalysisView;
import se.valv.analysis.Comment;
import se.valv.analysis.Step;
import se.valv.authorisation.account.Names;
import se.valv.authorisation.account.Places;
import se.valv.web.security.Gate;

/** Makes analyses ready to be shown: looks up who and where, and says what class is shown. */
@RequestScoped
class Readings {

  @Inject private Gate gate;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Names names;
  @Inject private Places places;

  /** An analysis as the reader sees it. */
  AnalysisReading of(AnalysisView view) {
    frame.shows(view.securityClass());
    var named = new AnalysisReading.Named(names.of(gate.actor(), accounts(view)), places());
    var held =
        Stream.of(Permission.ANALYSIS_WRITE, Permission.ASSET_EXPORT)
            .filter(permission -> gate.may(permission.code()))
            .collect(Collectors.toSet());
    return new AnalysisReading(view, named, held, words);
  }

  /** Operators and units by name. */
  Map<UUID, String> places() {
    var all = new HashMap<UUID, String>();
    places.operators(gate.actor()).forEach(o -> all.put(o.id().value(), o.name()));
    places.units(gate.actor()).forEach(u -> all.put(u.id().value(), u.name()));
    return all;
  }

  private static Set<UUID> accounts(AnalysisView view) {
    var all = new HashSet<>(view.course().authors());
    all.add(view.head().begunBy());
    view.course().steps().stream().map(Step::by).forEach(all::add);
    view.comments().stream().map(Comment::by).forEach(all::add);
    view.words().attachments().forEach(file -> all.add(file.by()));
    view.history().forEach(altered -> all.add(altered.change().by()));
    return all;
  }
}
