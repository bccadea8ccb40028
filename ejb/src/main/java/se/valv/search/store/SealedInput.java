package se.valv.search.store;

import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;
import org.apache.lucene.util.BitUtil;

/**
 * Reads a sealed file, or a slice of it. Reads within a block are reads of an array; a block is
 * changed for another when a read leaves it. Clones and slices share the file's blocks, not the
 * position.
 */
final class SealedInput extends IndexInput implements RandomAccessInput {

  private static final byte[] NONE = {};

  /** Bytes of the longest int of variable length. */
  private static final int LONGEST_INT = 5;

  private static final ValueLayout.OfInt INTS =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfLong LONGS =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final SealedFile file;
  private final boolean whole;

  /** Where the slice begins in the file. */
  private final long offset;

  private final long length;

  /** Where the next byte is read. This and what follows is counted from the slice's beginning. */
  private long at;

  private byte[] block = NONE;

  /** Where the block begins; before 0 when the slice begins inside it. */
  private long start;

  /** What of the block may be read: that of it which is in the slice. */
  private long from;

  private long to;

  private SealedInput(String name, SealedFile file, boolean whole, long offset, long length) {
    super(name);
    this.file = file;
    this.whole = whole;
    this.offset = offset;
    this.length = length;
  }

  /** Reads a whole file, and closes it with itself. */
  static SealedInput of(String name, SealedFile file) {
    return new SealedInput(name, file, true, 0, file.length());
  }

  @Override
  public SealedInput slice(String name, long sliceOffset, long sliceLength) {
    if (sliceOffset < 0 || sliceLength < 0 || sliceLength > length - sliceOffset) {
      throw new IllegalArgumentException("slice " + name + " is out of bounds of " + this);
    }
    var full = getFullSliceDescription(name);
    return new SealedInput(full, file, false, offset + sliceOffset, sliceLength);
  }

  @Override
  public SealedInput clone() {
    var clone = new SealedInput(toString(), file, false, offset, length);
    clone.at = at;
    clone.block = block;
    clone.start = start;
    clone.from = from;
    clone.to = to;
    return clone;
  }

  @Override
  public void close() throws IOException {
    if (whole) {
      block = NONE;
      to = from;
      file.close();
    }
  }

  @Override
  public long getFilePointer() {
    return at;
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public void seek(long pos) throws IOException {
    if (pos < 0 || pos > length) {
      throw new EOFException("seek past the end of " + this);
    }
    at = pos;
  }

  @Override
  public byte readByte() throws IOException {
    long pos = at;
    if (pos < from || pos >= to) {
      move(pos);
    }
    at = pos + 1;
    return block[(int) (pos - start)];
  }

  /** As its parent does, but with the position written once. */
  @Override
  public int readVInt() throws IOException {
    long pos = at;
    if (pos < from || pos + LONGEST_INT > to) {
      return super.readVInt();
    }
    int index = (int) (pos - start);
    byte next = block[index++];
    int value = next & 0x7f;
    for (int shift = 7; next < 0 && shift < Integer.SIZE; shift += 7) {
      next = block[index++];
      value |= (next & 0x7f) << shift;
    }
    at = start + index;
    return value;
  }

  @Override
  public short readShort() throws IOException {
    short value = readShort(at);
    at += Short.BYTES;
    return value;
  }

  @Override
  public int readInt() throws IOException {
    int value = readInt(at);
    at += Integer.BYTES;
    return value;
  }

  @Override
  public long readLong() throws IOException {
    long value = readLong(at);
    at += Long.BYTES;
    return value;
  }

  @Override
  public void readBytes(byte[] bytes, int first, int count) throws IOException {
    long pos = at;
    if (pos >= from && pos + count <= to) {
      System.arraycopy(block, (int) (pos - start), bytes, first, count);
    } else {
      readBytes(pos, bytes, first, count);
    }
    at = pos + count;
  }

  @Override
  public void readInts(int[] ints, int first, int count) throws IOException {
    int done = 0;
    while (done < count) {
      int part = Math.min(count - done, whole(Integer.BYTES));
      var segment = MemorySegment.ofArray(block);
      MemorySegment.copy(segment, INTS, at - start, ints, first + done, part);
      at += (long) part * Integer.BYTES;
      done += part;
      if (done < count) {
        ints[first + done++] = readInt();
      }
    }
  }

  @Override
  public void readLongs(long[] longs, int first, int count) throws IOException {
    int done = 0;
    while (done < count) {
      int part = Math.min(count - done, whole(Long.BYTES));
      var segment = MemorySegment.ofArray(block);
      MemorySegment.copy(segment, LONGS, at - start, longs, first + done, part);
      at += (long) part * Long.BYTES;
      done += part;
      if (done < count) {
        longs[first + done++] = readLong();
      }
    }
  }

  /** How many values of a width can be read from here without leaving the block. */
  private int whole(int width) throws IOException {
    if (at < from || at >= to) {
      move(at);
    }
    return (int) (to - at) / width;
  }

  @Override
  public byte readByte(long pos) throws IOException {
    if (pos < from || pos >= to) {
      move(pos);
    }
    return block[(int) (pos - start)];
  }

  @Override
  public short readShort(long pos) throws IOException {
    if (pos >= from && pos + Short.BYTES <= to) {
      return (short) BitUtil.VH_LE_SHORT.get(block, (int) (pos - start));
    }
    return (short) pieced(pos, Short.BYTES);
  }

  @Override
  public int readInt(long pos) throws IOException {
    if (pos >= from && pos + Integer.BYTES <= to) {
      return (int) BitUtil.VH_LE_INT.get(block, (int) (pos - start));
    }
    return (int) pieced(pos, Integer.BYTES);
  }

  @Override
  public long readLong(long pos) throws IOException {
    if (pos >= from && pos + Long.BYTES <= to) {
      return (long) BitUtil.VH_LE_LONG.get(block, (int) (pos - start));
    }
    return pieced(pos, Long.BYTES);
  }

  @Override
  public void readBytes(long pos, byte[] bytes, int first, int count) throws IOException {
    if (count > length - pos) {
      throw pastEnd();
    }
    int done = 0;
    while (done < count) {
      long next = pos + done;
      if (next < from || next >= to) {
        move(next);
      }
      int part = (int) Math.min(count - done, to - next);
      System.arraycopy(block, (int) (next - start), bytes, first + done, part);
      done += part;
    }
  }

  /** A value that is not wholly in the block that is at hand. */
  private long pieced(long pos, int width) throws IOException {
    if (width > length - pos) {
      throw pastEnd();
    }
    long value = 0;
    for (int i = 0; i < width; i++) {
      value |= (readByte(pos + i) & 0xffL) << (i * Byte.SIZE);
    }
    return value;
  }

  /** Takes the block that holds a byte. */
  private void move(long pos) throws IOException {
    if (pos < 0 || pos >= length) {
      throw pastEnd();
    }
    int number = SealedFile.blockOf(offset + pos);
    block = file.block(number);
    start = ((long) number << Format.SHIFT) - offset;
    from = Math.max(0, start);
    to = Math.min(start + block.length, length);
  }

  private EOFException pastEnd() {
    return new EOFException("read past the end of " + this);
  }
}
