package se.valv.audit.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of tiles, with the examples of {@code c2sp.org/tlog-tiles}. */
class TileTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 256, 0/000",
    "0, 273, 112, 0/273.p/112",
    "1, 1, 17, 1/001.p/17",
    "0, 1234067, 256, 0/x001/x234/067",
    "0, 1000, 1, 0/x001/000.p/1",
    "-1, 1234067, 8, entries/x001/x234/067.p/8",
    "-1, 5, 256, entries/005",
    "63, 0, 1, 63/000.p/1"
  })
  void aTileHasOneAddress(int level, long number, int width, String address) {
    var tile = new Tile(level, number, width);
    assertEquals(address, tile.address());
    assertEquals(Optional.of(tile), Tile.at(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "0/0",
        "0/0000",
        "00/000",
        "64/000",
        "-1/000",
        "0/x000/001",
        "0/001/x234",
        "0/x001/234.p/0",
        "0/000.p/256",
        "0/000.p/257",
        "0/000.p/01",
        "0/000.p/",
        "entries",
        "x/000",
        "0/000/",
        "0/000.p",
        "0/xabc/000",
        "0/x001/x001/x001/x001/x001/x001/000",
        "data/000"
      })
  void whatIsNoAddressNamesNothing(String address) {
    assertEquals(Optional.empty(), Tile.at(address));
  }

  @Test
  void aTileIsInATreeThatHasAllItsHashes() {
    assertTrue(new Tile(0, 0, 256).isIn(256));
    assertFalse(new Tile(0, 0, 256).isIn(255));
    assertTrue(new Tile(0, 1, 3).isIn(259));
    assertFalse(new Tile(0, 1, 4).isIn(259));
    assertTrue(new Tile(1, 0, 2).isIn(512));
    assertFalse(new Tile(1, 0, 2).isIn(511));
    assertTrue(new Tile(Tile.ENTRIES, 1, 3).isIn(259));
    assertFalse(new Tile(63, 0, 1).isIn(Long.MAX_VALUE));
    assertFalse(new Tile(0, Long.MAX_VALUE, 1).isIn(Long.MAX_VALUE));
  }

  @Test
  void whatNoAddressCanNameIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Tile(64, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Tile(-2, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Tile(0, -1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Tile(0, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Tile(0, 0, 257));
  }
}
