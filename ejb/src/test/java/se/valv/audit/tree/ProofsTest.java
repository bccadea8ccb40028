package se.valv.audit.tree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.valv.crypto.Sha256;

/** Roots and proofs; the expected values are of {@code ejb/src/test/python/tree_vectors.py}. */
class ProofsTest {

  private static final int SIZES = 65;

  @ParameterizedTest
  @CsvSource({
    "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "1, 125eb74856659b4e100d7de31d05baaa32e8dc565e47e65047e9478e581ac22e",
    "7, 0b1b294731c33b671e116fa46e184d90a32e6527e520fa9d3d3b692cda84a383",
    "8, 7f76b1585a3e521151b7b0661ca8c0f0179dd962119a8d4cf4c5b15d720ea131",
    "255, 15a16479667a3089a7451f5da5d399cd120f2a655d07bbb098f529cf8511ad7e",
    "256, 2717ed51b8812d6038f48d02b2b1f395646c97dcd8c2373107a16a1024475775",
    "257, 31de9dbb2578615c82bfee5acf671deeeca8a21d8e042dd4448b5c806a178622",
    "700, 2147a1ef2b99183f8927de00798a2cf617847bef22bab5c459a41441bd3aca21"
  })
  void aRootIsThatOfTheStandardHoweverItIsComputed(long size, String expected) {
    assertEquals(expected, HexFormat.of().formatHex(Leaves.head(size).root()));
    var grown = new Frontier();
    for (var i = 0L; i < size; i++) {
      grown.add(Hashes.ofLeaf(Leaves.leaf(i)));
    }
    assertEquals(Leaves.head(size), new Head(grown.size(), grown.root()));
    var found = Frontier.of(size, Leaves::node);
    assertArrayEquals(grown.root(), found.root());
    found.add(Hashes.ofLeaf(Leaves.leaf(size)));
    assertEquals(Leaves.head(size + 1), new Head(found.size(), found.root()));
  }

  @ParameterizedTest
  @CsvSource({
    "5, 7, 0c19484000fdd1d2eab364d3ffc026f457ea7ca5a7af166cfd128bc3883aa61a",
    "256, 257, a9d1b04cee8926a4ad2aa4e038b04d93c59fc2f292a82932f5b481fae1e41db4",
    "3, 700, 54d0ca4e3330782b49d134e4ac4b1254654aad6bb1d8c7b72c42cdd3e1d8d9c6",
    "699, 700, 0d0ca392cbd4dbc76bc9d808b5e1a31fdde3e7a78a943a354418532d03817220"
  })
  void aProofOfInclusionIsThatOfTheStandard(long index, long size, String expected) {
    assertEquals(expected, digest(Proofs.inclusion(Leaves::node, index, size)));
  }

  @ParameterizedTest
  @CsvSource({
    "3, 7, 534d1e643edea339ded1b82d52c770be92998f5ea399384c9428e577df3e9f51",
    "6, 7, c0214f30302c05a5d9ac1f00ac6e28529dc90fe2cd398d88c2782418b9325ad4",
    "255, 700, 82f9b8b2e7258f30b2b33230bb23df2f100e26a41fa272f1ff82a704bea7e9bc",
    "512, 700, 722b6db0e992617a9e571c3130bcc8472c08b0fa549cc1276018cdc4e68e54f1"
  })
  void aProofOfConsistencyIsThatOfTheStandard(long earlier, long size, String expected) {
    assertEquals(expected, digest(Proofs.consistency(Leaves::node, earlier, size)));
  }

  @Test
  void everyProofOfEveryTreeUpToSixtyFiveLeavesIsThatOfTheStandard()
      throws NoSuchAlgorithmException {
    var every = MessageDigest.getInstance("SHA-256");
    for (var size = 1; size <= SIZES; size++) {
      for (var index = 0; index < size; index++) {
        Proofs.inclusion(Leaves::node, index, size).forEach(every::update);
      }
      for (var earlier = 1; earlier <= size; earlier++) {
        Proofs.consistency(Leaves::node, earlier, size).forEach(every::update);
      }
    }
    assertEquals(
        "9c01a549809c5616a5eec82ad53bfd6a9a17782837a833d5954832d52c33ffcb",
        HexFormat.of().formatHex(every.digest()));
  }

  @Test
  void everyProofOfInclusionHoldsForItsLeafAndPlaceAlone() {
    for (var size = 1L; size <= SIZES; size++) {
      var root = Leaves.head(size).root();
      for (var index = 0L; index < size; index++) {
        var proof = Proofs.inclusion(Leaves::node, index, size);
        var hash = Leaves.node(0, index);
        assertTrue(Proofs.includes(hash, index, size, proof, root));
        assertFalse(Proofs.includes(Leaves.node(0, index + 1), index, size, proof, root));
        assertFalse(Proofs.includes(hash, (index + 1) % size, size, proof, root) && size > 1);
        assertFalse(Proofs.includes(hash, index, size, longer(proof), root));
        assertFalse(Proofs.includes(hash, index, size, shorter(proof), root) && size > 1);
        assertFalse(Proofs.includes(hash, index, size, proof, Hashes.ofNothing()));
      }
      assertFalse(Proofs.includes(Leaves.node(0, 0), size, size, List.of(), root));
      assertFalse(Proofs.includes(Leaves.node(0, 0), -1, size, List.of(), root));
    }
  }

  @Test
  void everyProofOfConsistencyHoldsForItsTwoTreesAlone() {
    for (var size = 1L; size <= SIZES; size++) {
      var later = Leaves.head(size);
      for (var before = 1L; before <= size; before++) {
        var earlier = Leaves.head(before);
        var proof = Proofs.consistency(Leaves::node, before, size);
        assertTrue(Proofs.continues(earlier, later, proof));
        assertFalse(Proofs.continues(earlier, later, longer(proof)));
        assertFalse(Proofs.continues(other(earlier), later, proof));
        assertFalse(Proofs.continues(earlier, other(later), proof));
        assertFalse(before < size && Proofs.continues(earlier, later, shorter(proof)));
        assertFalse(before < size && Proofs.continues(earlier, later, List.of()));
      }
      assertFalse(Proofs.continues(new Head(0, Hashes.ofNothing()), later, List.of()));
      assertFalse(Proofs.continues(Leaves.head(size + 1), later, List.of()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 7, 8})
  void thereIsNoProofOfALeafThatIsNotThere(long index) {
    assertThrows(IllegalArgumentException.class, () -> Proofs.inclusion(Leaves::node, index, 7));
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 8})
  void thereIsNoProofOfATreeThatNeverWas(long earlier) {
    assertThrows(
        IllegalArgumentException.class, () -> Proofs.consistency(Leaves::node, earlier, 7));
  }

  @Test
  void headsAreTheSameWhenSizeAndRootAre() {
    var head = Leaves.head(7);
    assertEquals(head, Leaves.head(7));
    assertEquals(head.hashCode(), Leaves.head(7).hashCode());
    assertFalse(head.equals(new Head(8, head.root())));
    assertFalse(head.equals(other(head)));
    assertFalse(head.equals(new Object()));
    assertTrue(head.toString().startsWith("7 "));
  }

  private static Head other(Head head) {
    return new Head(head.size(), Sha256.of(head.root()));
  }

  private static List<byte[]> longer(List<byte[]> proof) {
    var longer = new ArrayList<>(proof);
    longer.add(Hashes.ofNothing());
    return longer;
  }

  private static List<byte[]> shorter(List<byte[]> proof) {
    return proof.subList(0, Math.max(0, proof.size() - 1));
  }

  private static String digest(List<byte[]> proof) {
    return HexFormat.of().formatHex(Sha256.of(proof.toArray(byte[][]::new)));
  }
}
