package diptych.compare;

import diptych.model.BlockKind;
import diptych.model.Edition;

/**
 * Sentences and headlines that were written anew and share few words by chance. They are diffed as
 * if they shared none, so that figures are held against figures wherever they stand, and what
 * remains is one difference and no handful of scraps.
 *
 * <pre>
 * Harbor authority delays new ferry line → Second ferry to Maar put off until autumn
 *                                             one wording, on all but "ferry"
 * </pre>
 */
final class Rewritten {
  /** Of the words of the shorter side at most one in this many is shared. */
  private static final int SHARED = 3;

  private Rewritten() {}

  static boolean is(Region region) {
    if (region.edits().size() < 2
        || region.sourceSegments().size() > 1
        || region.targetSegments().size() > 1) {
      return false;
    }
    long shared = region.equals().stream().filter(e -> e.source().isWord()).count();
    long words = Math.min(Token.words(region.source()), Token.words(region.target()));
    return words > 1 && shared * SHARED <= words;
  }

  /** One sentence that says so of a segment. */
  static String detail(Edition edition, int segment) {
    BlockKind kind = edition.kindOf(edition.segments().get(segment));
    return switch (kind) {
      case HEADLINE -> "The headline was written anew.";
      case SUBHEAD -> "The heading was written anew.";
      case STANDFIRST -> "The standfirst was written anew.";
      case CAPTION -> "The caption was written anew.";
      case BYLINE, DATELINE, PARAGRAPH, QUOTE, LIST_ITEM, CORRECTION ->
          "This passage was written anew.";
    };
  }
}
