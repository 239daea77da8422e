package diptych.model;

/**
 * A block as extraction found it, not yet normalized.
 *
 * @param kind what it is
 * @param text its text; may hold line ends, never empty
 */
public record RawBlock(BlockKind kind, String text) {
  public RawBlock {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a block without text");
    }
  }
}
