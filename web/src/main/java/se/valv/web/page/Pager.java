package se.valv.web.page;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Where we are in a list that spans several pages.
 *
 * @param page the page shown, from 1
 * @param pages how many there are
 * @param address the list's address, with everything but the page
 */
public record Pager(int page, int pages, Address address) {

  /** No list is paged further than this many rows; beyond it, narrow the filter. */
  static final int DEEPEST_ROW = 10_000;

  /** The page {@code page} of a list of {@code total} rows. */
  static Pager of(int page, long total, int size, Address address) {
    var rows = Math.min(total, DEEPEST_ROW);
    return new Pager(page, Math.toIntExact(Math.max(1, (rows + size - 1) / size)), address);
  }

  /** The address of another page. */
  public String link(int number) {
    return address.with("sida", number == 1 ? "" : Integer.toString(number)).toString();
  }

  /** The pages to offer: first, last and those near; 0 stands for a gap. */
  public List<Integer> near() {
    var shown = new TreeSet<>(List.of(1, pages));
    IntStream.rangeClosed(Math.max(1, page - 2), Math.min(pages, page + 2)).forEach(shown::add);
    return shown.stream()
        .flatMapToInt(n -> n > 1 && !shown.contains(n - 1) ? IntStream.of(0, n) : IntStream.of(n))
        .boxed()
        .toList();
  }
}
