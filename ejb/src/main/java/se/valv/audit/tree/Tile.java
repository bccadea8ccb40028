package se.valv.audit.tree;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A stretch of up to 256 hashes of one level, in the terms of {@code c2sp.org/tlog-tiles}: hash
 * {@code i} of tile {@code n} on level {@code l} stands over 2^(8·l) leaves, from leaf (256·n+i) ·
 * 2^(8·l) on.
 *
 * @param level from 0 to {@value #MAX_LEVEL}; {@value #ENTRIES} for a bundle of the leaves
 *     themselves
 * @param number which one of its level, from 0
 * @param width how many hashes, 1 to 256
 */
public record Tile(int level, long number, int width) {

  /** How many levels of the tree one level of tiles spans. */
  public static final int HEIGHT = 8;

  /** How many hashes a whole tile has. */
  public static final int WIDTH = 1 << HEIGHT;

  /** The highest level that an address may name. */
  public static final int MAX_LEVEL = 63;

  /** Stands for the level of a bundle of leaves. */
  public static final int ENTRIES = -1;

  /** No tree of this register grows past this many leaves; keeps sums within a long. */
  private static final long MOST = 1L << 48;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(entries|0|[1-9][0-9]?)/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

  /** Refuses what no address can name. */
  public Tile {
    if (level < ENTRIES || level > MAX_LEVEL || number < 0 || width < 1 || width > WIDTH) {
      throw new IllegalArgumentException("no such tile");
    }
  }

  /**
   * The tile that an address names, after {@code tile/}; empty when it names none, or names it in
   * another way than the one.
   */
  public static Optional<Tile> at(String address) {
    var parts = ADDRESS.matcher(address);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
    var number = Long.parseLong(parts.group(2).replaceAll("[x/]", ""));
    var width = parts.group(3) == null ? WIDTH : Integer.parseInt(parts.group(3));
    if (level > MAX_LEVEL || width > WIDTH) {
      return Optional.empty();
    }
    var tile = new Tile(level, number, width);
    return Optional.of(tile).filter(t -> t.address().equals(address));
  }

  /** Its address, after {@code tile/}. */
  public String address() {
    var digits = new StringBuilder(String.format(Locale.ROOT, "%03d", number % 1000));
    for (var rest = number / 1000; rest > 0; rest /= 1000) {
      digits.insert(0, String.format(Locale.ROOT, "x%03d/", rest % 1000));
    }
    var name = level == ENTRIES ? "entries" : Integer.toString(level);
    return name + "/" + digits + (width == WIDTH ? "" : ".p/" + width);
  }

  /** The level of the tree that its hashes are of. */
  public int treeLevel() {
    return Math.max(level, 0) * HEIGHT;
  }

  /** Whether a tree of this size has it. */
  public boolean isIn(long size) {
    if (treeLevel() >= Long.numberOfTrailingZeros(MOST) || number > MOST >> HEIGHT) {
      return false;
    }
    return number * WIDTH + width <= size >> treeLevel();
  }
}
