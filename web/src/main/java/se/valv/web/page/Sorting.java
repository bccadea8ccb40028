package se.valv.web.page;

/**
 * How a list is ordered, as in the address: a code, with a minus before it for descending.
 *
 * @param current the code in force, such as {@code -filed}
 * @param address the list's address
 */
public record Sorting(String current, Address address) {

  /** Whether the list is in ascending order of {@code by}. */
  public boolean ascending(String by) {
    return current.equals(by);
  }

  /** Whether the list is in descending order of {@code by}. */
  public boolean descending(String by) {
    return current.equals("-" + by);
  }

  /** The address of the list ordered by {@code by}; the other way round if it is already. */
  public String link(String by) {
    return address.with("sort", ascending(by) ? "-" + by : by).with("sida", "").toString();
  }

  /** What assistive technology is told of a column. */
  public String aria(String by) {
    return ascending(by) ? "ascending" : descending(by) ? "descending" : "none";
  }
}
