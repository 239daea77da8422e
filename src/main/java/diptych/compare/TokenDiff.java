package diptych.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * The shortest list of edits that makes one list of tokens the other (Myers 1986). An edit that
 * could begin a few words earlier or later is put where a clause begins: of two equal places the
 * one beside a mark or a segment's end.
 */
final class TokenDiff {
  /** Where more tokens differ, all between the equal beginning and end is one change. */
  private static final int MOST = 6_000;

  private TokenDiff() {}

  /** The edits in text order; they do not touch. */
  static List<Edit> edits(List<Token> source, List<Token> target) {
    int most = Math.min(source.size(), target.size());
    int start = 0;
    while (start < most && same(source.get(start), target.get(start))) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && same(source.get(source.size() - 1 - end), target.get(target.size() - 1 - end))) {
      end++;
    }
    int sourceEnd = source.size() - end;
    int targetEnd = target.size() - end;
    if (start == sourceEnd && start == targetEnd) {
      return List.of();
    }
    if (sourceEnd - start + targetEnd - start > MOST) {
      return List.of(new Edit(start, sourceEnd, start, targetEnd));
    }
    List<Edit> edits = new ArrayList<>();
    for (AbstractDelta<Token> delta :
        DiffUtils.diff(
                source.subList(start, sourceEnd), target.subList(start, targetEnd), TokenDiff::same)
            .getDeltas()) {
      int from = start + delta.getSource().getPosition();
      int to = start + delta.getTarget().getPosition();
      edits.add(new Edit(from, from + delta.getSource().size(), to, to + delta.getTarget().size()));
    }
    edits.sort((a, b) -> Integer.compare(a.sourceStart(), b.sourceStart()));
    return slid(source, target, edits);
  }

  private static boolean same(Token a, Token b) {
    return a.key().equals(b.key());
  }

  private static List<Edit> slid(List<Token> source, List<Token> target, List<Edit> edits) {
    List<Edit> result = new ArrayList<>();
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      int before = edit.sourceStart() - (i == 0 ? 0 : result.get(i - 1).sourceEnd());
      int after =
          (i + 1 < edits.size() ? edits.get(i + 1).sourceStart() : source.size())
              - edit.sourceEnd();
      // An equal token must stay between edits, or two would become one.
      before -= i == 0 ? 0 : 1;
      after -= i + 1 == edits.size() ? 0 : 1;
      int by = 0;
      if (edit.isDelete()) {
        by = shift(source, edit.sourceStart(), edit.sourceEnd(), before, after);
      } else if (edit.isInsert()) {
        by = shift(target, edit.targetStart(), edit.targetEnd(), before, after);
      }
      result.add(
          new Edit(
              edit.sourceStart() + by,
              edit.sourceEnd() + by,
              edit.targetStart() + by,
              edit.targetEnd() + by));
    }
    return result;
  }

  /** By how many tokens a run is best moved. */
  private static int shift(List<Token> tokens, int start, int end, int before, int after) {
    int best = 0;
    int bestFit = fit(tokens, start, end);
    for (int by = -1; -by <= before && same(tokens.get(start + by), tokens.get(end + by)); by--) {
      int fit = fit(tokens, start + by, end + by);
      if (fit > bestFit) {
        best = by;
        bestFit = fit;
      }
    }
    for (int by = 1;
        by <= after && same(tokens.get(start + by - 1), tokens.get(end + by - 1));
        by++) {
      int fit = fit(tokens, start + by, end + by);
      if (fit > bestFit) {
        best = by;
        bestFit = fit;
      }
    }
    return best;
  }

  /** How well a run of tokens is a clause or sentence: begins after or with a mark, ends so. */
  private static int fit(List<Token> tokens, int start, int end) {
    boolean opens = start == 0 || tokens.get(start - 1).segment() != tokens.get(start).segment();
    boolean closes =
        end == tokens.size() || tokens.get(end).segment() != tokens.get(end - 1).segment();
    int fit = (opens ? 4 : 0) + (closes ? 4 : 0);
    fit += !opens && !tokens.get(start).isWord() ? 3 : 0;
    fit += !closes && !tokens.get(end).isWord() ? 2 : 0;
    fit += tokens.get(end - 1).isWord() == tokens.get(start).isWord() ? 1 : 0;
    return fit;
  }
}
