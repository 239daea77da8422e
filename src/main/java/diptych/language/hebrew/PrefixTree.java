package diptych.language.hebrew;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chains of particles as a tree of letters, so that a word is tried with its own only. */
final class PrefixTree {
  private static final PrefixTree ROOT = build();

  private final @Nullable PrefixTree[] next = new PrefixTree['ת' - 'א' + 1];
  private List<PrefixChain> chains;

  private PrefixTree(List<PrefixChain> chains) {
    this.chains = chains;
  }

  /** All chains the word begins with, the empty one first, then by length. */
  static List<PrefixChain> chains(String word) {
    PrefixTree node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      int letter = word.charAt(i) - 'א';
      PrefixTree below = letter < 0 || letter >= node.next.length ? null : node.next[letter];
      if (below == null) {
        break;
      }
      node = below;
    }
    return node.chains;
  }

  private static PrefixTree build() {
    PrefixTree root = new PrefixTree(List.of(PrefixChain.NONE));
    for (PrefixChain chain : PrefixChain.ALL) {
      PrefixTree node = root;
      for (int i = 0; i < chain.letters().length(); i++) {
        int letter = chain.letters().charAt(i) - 'א';
        PrefixTree below = node.next[letter];
        if (below == null) {
          below = new PrefixTree(node.chains);
          node.next[letter] = below;
        }
        node = below;
      }
      if (node != root) {
        List<PrefixChain> more = new ArrayList<>(node.chains);
        more.add(chain);
        node.chains = List.copyOf(more);
      }
    }
    return root;
  }
}
