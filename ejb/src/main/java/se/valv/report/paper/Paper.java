package se.valv.report.paper;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.valv.export.Mark;

/**
 * A document for paper: headings, texts, facts and tables, one after the other. Whatever is put in
 * it stays text. Its headings become the bookmarks.
 */
public final class Paper {

  /** Each taking out makes one copy, with a number of its own. */
  private static final String COPY = "Exemplar 1 av 1";

  private final Document document;
  private final Element bookmarks;
  private final Element body;
  private int headings;

  /**
   * An empty document in Swedish.
   *
   * @param title what it is called; holds nothing that is classified higher than the rest
   * @param subject what sort of document it is
   */
  public Paper(String title, String subject) {
    document = empty();
    var html = document.createElement("html");
    html.setAttribute("lang", "sv");
    document.appendChild(html);
    var head = put(html, "head", "");
    put(head, "title", title);
    var description = put(head, "meta", "");
    description.setAttribute("name", "subject");
    description.setAttribute("content", Printable.of(subject));
    bookmarks = put(head, "bookmarks", "");
    body = put(html, "body", "");
  }

  /** The title, with a line of small text above it. */
  public Paper title(String kicker, String title) {
    if (!kicker.isEmpty()) {
      put(body, "p", kicker).setAttribute("class", "kicker");
    }
    return heading("h1", title);
  }

  /** A heading of a section. */
  public Paper section(String text) {
    return heading("h2", text);
  }

  /** A heading inside a section. */
  public Paper heading(String text) {
    return heading("h3", text);
  }

  /** A heading below that. */
  public Paper minor(String text) {
    return heading("h4", text);
  }

  /** Text as it was written: blank lines part paragraphs, and lines end where they ended. */
  public Paper text(String text) {
    for (var paragraph : text.strip().split("\\R\\s*\\R", -1)) {
      put(body, "p", paragraph.strip()).setAttribute("class", "text");
    }
    return this;
  }

  /** Small text of the document itself. */
  public Paper remark(String text) {
    put(body, "p", text).setAttribute("class", "remark");
    return this;
  }

  /** Text in a frame: what the reader must know first. */
  public Paper notice(String text) {
    put(body, "p", text).setAttribute("class", "notice");
    return this;
  }

  /** Names with their values; those without a value are left out. */
  public Paper facts(List<Fact> facts) {
    var said = facts.stream().filter(fact -> !fact.value().isBlank()).toList();
    if (!said.isEmpty()) {
      var table = put(body, "table", "");
      table.setAttribute("class", "facts");
      var rows = put(table, "tbody", "");
      for (var fact : said) {
        var row = put(rows, "tr", "");
        put(row, "th", fact.name()).setAttribute("scope", "row");
        put(row, "td", fact.value());
      }
    }
    return this;
  }

  /** A table, whose heading is on each page that it reaches. */
  public Paper table(Grid grid) {
    var table = put(body, "table", "");
    table.setAttribute("class", "grid");
    var heading = put(put(table, "thead", ""), "tr", "");
    for (var column : grid.columns()) {
      var cell = put(heading, "th", column.name());
      cell.setAttribute("scope", "col");
      cell.setAttribute("style", "width: " + column.percent() + "%");
    }
    var rows = put(table, "tbody", "");
    for (var cells : grid.rows()) {
      var row = put(rows, "tr", "");
      cells.forEach(cell -> put(row, "td", cell));
    }
    return this;
  }

  /** Goes on on a new page. */
  public Paper newPage() {
    put(body, "div", "").setAttribute("class", "new-page");
    return this;
  }

  /** The document with what stands on each of its pages. */
  Document marked(Mark mark) {
    var copy = (Document) document.cloneNode(true);
    var top = (Element) copy.getElementsByTagName("body").item(0);
    copy.getDocumentElement().setAttribute("class", mark.securityClass().name());
    top.insertBefore(foot(copy, mark), top.getFirstChild());
    top.insertBefore(stamp(copy, mark), top.getFirstChild());
    return copy;
  }

  private static Element stamp(Document of, Mark mark) {
    var stamp = element(of, "div", "");
    stamp.setAttribute("class", "stamp");
    var frame = element(of, "div", "");
    frame.setAttribute("class", "frame");
    if (mark.isClassed()) {
      frame.appendChild(line(of, "secret", "HEMLIG"));
      frame.appendChild(line(of, "class", "Säkerhetsskyddsklass: " + mark.words()));
      frame.appendChild(line(of, "law", Mark.LAW));
    } else {
      frame.appendChild(line(of, "class", mark.words()));
    }
    stamp.appendChild(frame);
    return stamp;
  }

  private static Element foot(Document of, Mark mark) {
    var foot = element(of, "div", "");
    foot.setAttribute("class", "foot");
    foot.appendChild(line(of, "number", "Uttag " + mark.number() + " · " + COPY));
    return foot;
  }

  private static Element line(Document of, String name, String text) {
    var line = element(of, "div", text);
    line.setAttribute("class", name);
    return line;
  }

  private Paper heading(String level, String text) {
    headings++;
    var id = "r" + headings;
    put(body, level, text).setAttribute("id", id);
    if ("h1".equals(level) || "h2".equals(level)) {
      var bookmark = put(bookmarks, "bookmark", "");
      bookmark.setAttribute("name", Printable.of(text));
      bookmark.setAttribute("href", "#" + id);
    }
    return this;
  }

  private Element put(Element in, String name, String text) {
    var element = element(document, name, text);
    in.appendChild(element);
    return element;
  }

  private static Element element(Document of, String name, String text) {
    var element = of.createElement(name);
    if (!text.isEmpty()) {
      element.appendChild(of.createTextNode(Printable.of(text)));
    }
    return element;
  }

  private static Document empty() {
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException("the platform builds documents", impossible);
    }
  }

  /**
   * A value with its name.
   *
   * @param name what it is
   * @param value in words; blank when nothing is said
   */
  public record Fact(String name, String value) {}

  /**
   * A table.
   *
   * @param columns its columns
   * @param rows cells of each row, one for each column
   */
  public record Grid(List<Column> columns, List<List<String>> rows) {

    /** Keeps copies, and refuses a row that has other cells than there are columns. */
    public Grid {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      for (var row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException("a row has as many cells as there are columns");
        }
      }
    }
  }

  /**
   * A column.
   *
   * @param name its heading
   * @param percent of the width of the page
   */
  public record Column(String name, int percent) {}
}
