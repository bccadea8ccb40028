package se.valv.search.text;

import java.util.HashSet;
import java.util.Set;

/** What looks like a part of a compound and is none: particles, prefixes, endings, suffixes. */
final class NoParts {

  private static final int SHORT = 2;

  private final Set<String> firsts;
  private final Set<String> lasts;
  private final Set<String> shortFirsts;
  private final Set<String> shortLasts;
  private final Set<String> endings = new HashSet<>();

  NoParts(WordList list) {
    this.firsts = list.words("first");
    this.lasts = list.words("last");
    this.shortFirsts = list.words("short");
    this.shortLasts = list.words("shortLast");
    for (var last : lasts) {
      endings.add(last);
      endings.add(SwedishStem.of(last));
    }
    endings.removeAll(list.words("word"));
  }

  /** Whether this, with or without a linking s, begins no compound. */
  boolean isNoFirst(String form) {
    return form.length() <= SHORT
        ? !shortFirsts.contains(form)
        : lasts.contains(form) || isParticle(form);
  }

  /** Whether this, as it stands, ends no compound. */
  boolean isNoLast(String form) {
    return form.length() <= SHORT
        ? !shortLasts.contains(form)
        : lasts.contains(form) || isParticle(form);
  }

  /** Whether this is the stem of an ending and no word. */
  boolean isEnding(String stem) {
    return endings.contains(stem);
  }

  private boolean isParticle(String form) {
    return firsts.contains(form)
        || (form.endsWith("s") && firsts.contains(form.substring(0, form.length() - 1)));
  }
}
