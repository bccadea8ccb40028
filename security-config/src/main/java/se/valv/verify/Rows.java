package se.valv.verify;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Rows of a query, some of them in memory at a time. */
final class Rows<T> implements Iterator<T> {

  private final ResultSet rows;
  private final Reader<T> reader;
  private boolean there;

  /** Runs a query in the connection's transaction, which must stay open. */
  Rows(PreparedStatement query, int atATime, Reader<T> reader) {
    try {
      query.setFetchSize(atATime);
      this.rows = query.executeQuery();
      this.reader = reader;
      this.there = rows.next();
    } catch (SQLException e) {
      throw DatabaseTrail.unreadable(e);
    }
  }

  @Override
  public boolean hasNext() {
    return there;
  }

  @Override
  public T next() {
    if (!there) {
      throw new NoSuchElementException();
    }
    try {
      var value = reader.read(rows);
      there = rows.next();
      return value;
    } catch (SQLException e) {
      throw DatabaseTrail.unreadable(e);
    }
  }

  /** Makes a value of a row. */
  @FunctionalInterface
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }
}
