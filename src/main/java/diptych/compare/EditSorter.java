package diptych.compare;

import diptych.model.ArticlePair;
import diptych.model.DifferenceType;
import diptych.model.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells what kind of difference each edit of a region is. Every token of every edit goes into one
 * difference, but for marks that only end a sentence which the other edition goes on with.
 */
final class EditSorter {
  private final ArticlePair pair;
  private final Structure structure;
  private final ChangeSorter changes;

  EditSorter(ArticlePair pair, Lexis lexis, Reading source, Reading target) {
    this.pair = pair;
    this.structure = new Structure(pair, diptych.model.Mode.EDITION);
    this.changes = new ChangeSorter(pair, lexis, source, target);
  }

  List<Draft> sort(Region region) {
    List<Draft> drafts = new ArrayList<>();
    Set<Edit> told = new HashSet<>();
    for (Map.Entry<Edit, Edit> move : movedInside(region).entrySet()) {
      drafts.add(moved(region, move.getKey(), move.getValue()));
      told.add(move.getKey());
      told.add(move.getValue());
    }
    boolean anew = Rewritten.is(region);
    List<Token> allGone = new ArrayList<>();
    List<Token> allCome = new ArrayList<>();
    List<Token> quotesGone = new ArrayList<>();
    List<Token> quotesCome = new ArrayList<>();
    Edit firstQuote = null;
    for (Edit edit : region.edits()) {
      if (told.contains(edit)) {
        continue;
      }
      List<Token> gone = new ArrayList<>(edit.gone(region.source()));
      List<Token> come = new ArrayList<>(edit.come(region.target()));
      dropSentenceEnds(region, gone, come);
      if (edit.isDelete()) {
        drafts.addAll(whole(region, gone, true));
      } else if (edit.isInsert()) {
        drafts.addAll(whole(region, come, false));
      }
      if (take(gone, t -> t.kind() == Token.Kind.QUOTE, quotesGone)
          | take(come, t -> t.kind() == Token.Kind.QUOTE, quotesCome)) {
        firstQuote = firstQuote == null ? edit : firstQuote;
      }
      if (anew) {
        allGone.addAll(gone);
        allCome.addAll(come);
      } else {
        drafts.addAll(changes.sort(region, edit, gone, come));
      }
    }
    if (anew) {
      drafts.addAll(changes.sortRewritten(region, allGone, allCome));
    }
    if (firstQuote != null) {
      drafts.add(changes.quotationMarks(region, firstQuote, quotesGone, quotesCome));
    }
    drafts.addAll(capitals(region));
    return drafts;
  }

  /** Moves tokens from one list to another; whether there were any. */
  private static boolean take(List<Token> from, Predicate<Token> which, List<Token> to) {
    List<Token> taken = from.stream().filter(which).toList();
    to.addAll(taken);
    from.removeAll(taken);
    return !taken.isEmpty();
  }

  /** Sentences that were joined or split with the same words are no difference. */
  private static void dropSentenceEnds(Region region, List<Token> gone, List<Token> come) {
    boolean source = gone.stream().anyMatch(t -> isInner(t, region.sourceSegments()));
    boolean target = come.stream().anyMatch(t -> isInner(t, region.targetSegments()));
    if (source == target) {
      return;
    }
    Predicate<Token> joint = t -> t.kind() == Token.Kind.MARK && ".!?…,;:–-".contains(t.text());
    gone.removeIf(source ? t -> isInner(t, region.sourceSegments()) : joint);
    come.removeIf(target ? t -> isInner(t, region.targetSegments()) : joint);
  }

  /** Whether a mark ends a segment that others of the region follow. */
  private static boolean isInner(Token token, List<Integer> segments) {
    return token.isEndMark() && token.segment() != segments.get(segments.size() - 1);
  }

  /** Segments all of which is gone or came: told as the alignment would, and taken out. */
  private List<Draft> whole(Region region, List<Token> tokens, boolean source) {
    List<Token> all = source ? region.source() : region.target();
    List<Draft> drafts = new ArrayList<>();
    for (int segment : source ? region.sourceSegments() : region.targetSegments()) {
      List<Token> inside = all.stream().filter(t -> t.segment() == segment).toList();
      boolean complete =
          inside.stream().anyMatch(Token::isWord)
              && inside.stream().filter(t -> !t.isEndMark()).allMatch(tokens::contains);
      if (complete) {
        drafts.add(
            source ? structure.omission(List.of(segment)) : structure.addition(List.of(segment)));
        tokens.removeAll(inside);
      }
    }
    return drafts;
  }

  /** Deletes and inserts of the same words in one region. */
  private static Map<Edit, Edit> movedInside(Region region) {
    Map<Edit, Edit> moves = new LinkedHashMap<>();
    for (Edit delete : region.edits()) {
      String words = words(delete.gone(region.source()));
      if (!delete.isDelete() || words.isEmpty()) {
        continue;
      }
      region.edits().stream()
          .filter(e -> e.isInsert() && !moves.containsValue(e))
          .filter(e -> words(e.come(region.target())).equals(words))
          .findFirst()
          .ifPresent(insert -> moves.put(delete, insert));
    }
    return moves;
  }

  private static String words(List<Token> tokens) {
    return tokens.stream()
        .filter(t -> t.isWord() || t.kind() == Token.Kind.QUOTE)
        .map(Token::key)
        .collect(Collectors.joining(" "));
  }

  /** A whole sentence that stands elsewhere is moved; words inside a sentence are reordered. */
  private Draft moved(Region region, Edit delete, Edit insert) {
    List<Token> gone = delete.gone(region.source());
    List<Token> come = insert.come(region.target());
    boolean sentence = isWhole(gone, region.source()) && isWhole(come, region.target());
    return new Draft(
        sentence ? DifferenceType.MOVED : DifferenceType.WORDING,
        sentence ? Severity.MEDIUM : Severity.LOW,
        Passages.of(pair.source(), gone, region.source(), 0),
        Passages.of(pair.target(), come, region.target(), 0),
        (sentence ? "Stands in another place in %s." : "The same words in another order in %s.")
            .formatted(Names.language(pair.target(), pair.source())));
  }

  private static boolean isWhole(List<Token> tokens, List<Token> all) {
    int segment = tokens.get(0).segment();
    return all.stream()
        .filter(t -> t.segment() == segment && t.isWord())
        .allMatch(tokens::contains);
  }

  /** Words whose letters differ in case only, but for those that begin a sentence. */
  private List<Draft> capitals(Region region) {
    List<Token> gone = new ArrayList<>();
    List<Token> come = new ArrayList<>();
    boolean begins = true;
    for (Region.Equal equal : region.equals()) {
      Token a = equal.source();
      Token b = equal.target();
      if (a.isWord() && !begins && !a.first() && !b.first() && isCaseChanged(a, b)) {
        gone.add(a);
        come.add(b);
      }
      begins = a.kind() == Token.Kind.QUOTE || ":.!?".contains(a.text());
    }
    if (gone.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Draft(
            DifferenceType.WORDING,
            Severity.LOW,
            Passages.of(pair.source(), gone, region.source(), 0),
            Passages.of(pair.target(), come, region.target(), 0),
            "Capital letters differ."));
  }

  private static boolean isCaseChanged(Token a, Token b) {
    return !a.text().replace('’', '\'').equals(b.text().replace('’', '\''));
  }
}
