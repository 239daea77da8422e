package diptych.ingest;

import diptych.model.BlockKind;
import diptych.model.RawBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The text a page declares as its article, to be found again among the page's pieces. */
final class DeclaredBody {
  private final String text;
  private final String key;

  DeclaredBody(String text) {
    this.text = text;
    this.key = Piece.key(text);
  }

  boolean contains(Piece piece) {
    String words = piece.key();
    return !words.isEmpty() && key.contains(words);
  }

  /** The pieces whose words stand in the declared text, each text once. */
  List<Piece> agreed(List<Piece> pieces) {
    List<Piece> agreed = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Piece piece : pieces) {
      String words = piece.key();
      if (words.length() > 20 && key.contains(words) && seen.add(words)) {
        agreed.add(piece);
      }
    }
    return agreed;
  }

  /** How much of the declared text these pieces make up. */
  double coverage(List<Piece> agreed) {
    int length = agreed.stream().mapToInt(p -> p.key().length()).sum();
    return (double) length / Math.max(1, key.length());
  }

  /** Whether the declaration is only the beginning or a summary of what the page shows. */
  boolean isStubOf(List<Piece> shown) {
    int length = shown.stream().mapToInt(p -> p.key().length()).sum();
    return length > key.length() * 3 / 2;
  }

  List<RawBlock> blocks() {
    List<RawBlock> blocks = new ArrayList<>();
    text.lines().forEach(line -> Blocks.add(blocks, BlockKind.PARAGRAPH, line));
    return blocks;
  }
}
