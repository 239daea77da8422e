package diptych.translate.cache;

import java.util.Arrays;

/** Where each hash was last seen: open addressing in two flat arrays, 12 bytes a slot. */
final class OffsetIndex {
  private long[] hashes = new long[16];
  private int[] offsets = filled(16);
  private int size;

  /** Notes a place; a later place replaces an earlier one. */
  void put(long hash, int offset) {
    if (size * 3 >= hashes.length * 2) {
      grow();
    }
    int slot = slot(hash);
    if (offsets[slot] < 0) {
      size++;
    }
    hashes[slot] = hash;
    offsets[slot] = offset;
  }

  /** The place, or -1. */
  int find(long hash) {
    return offsets[slot(hash)];
  }

  int size() {
    return size;
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    // the top byte is the same for a whole shard
    int slot = (int) (hash ^ hash >>> 23) & mask;
    while (offsets[slot] >= 0 && hashes[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldOffsets = offsets;
    hashes = new long[oldHashes.length * 2];
    offsets = filled(hashes.length);
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldOffsets[i] >= 0) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        offsets[slot] = oldOffsets[i];
      }
    }
  }

  private static int[] filled(int length) {
    int[] empty = new int[length];
    Arrays.fill(empty, -1);
    return empty;
  }
}
