package diptych.model;

import java.util.BitSet;
import java.util.List;

/**
 * All beads of a pair. Every segment of both sides is in exactly one bead, or the alignment is not
 * built.
 *
 * @param beads in reading order of the source; beads without source stand where the target has them
 * @param sourceSize number of source segments
 * @param targetSize number of target segments
 */
public record Alignment(List<Bead> beads, int sourceSize, int targetSize) {
  public Alignment {
    beads = List.copyOf(beads);
    BitSet source = new BitSet(sourceSize);
    BitSet target = new BitSet(targetSize);
    for (Bead bead : beads) {
      bead.source().forEach(i -> take(source, i, sourceSize, "source"));
      bead.target().forEach(j -> take(target, j, targetSize, "target"));
    }
    if (source.cardinality() != sourceSize || target.cardinality() != targetSize) {
      throw new IllegalArgumentException("the alignment leaves segments out");
    }
  }

  private static void take(BitSet seen, int index, int size, String side) {
    if (index < 0 || index >= size || seen.get(index)) {
      throw new IllegalArgumentException(side + " segment " + index + " twice or unknown");
    }
    seen.set(index);
  }
}
