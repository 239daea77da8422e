package diptych.compare;

import diptych.model.Segment;
import diptych.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds what stands between quotation marks, over the ends of sentences and paragraphs.
 *
 * <pre>
 * "We came. | We saw. | We left," he said.      one quotation of three segments
 * אמר ש"לא נסכים" לכך                            quoted: לא נסכים
 * דו"ח של צה"ל, ג'ונס, the players' room          nothing: the marks are letters of words
 * 'I don't know,' she said                      quoted: I don't know,
 * "He called it "a farce" twice," she said       the whole, and: a farce
 * "The 40" screen broke," she said               quoted: The 40" screen broke,
 * </pre>
 *
 * Whether a mark opens or closes is told by what stands beside it, as newspapers use all shapes. A
 * mark without its other half makes its segment torn: nothing can be said of quotations there. The
 * time it takes grows as the text does, whatever marks stand in it.
 */
final class QuotationReader {
  private static final int MOST_SEGMENTS = 10;
  private static final int MOST_LENGTH = 3000;
  private static final int PREFIX = 3;
  private static final String DOUBLE = "\"“”„‟«»״";
  private static final String SINGLE = "'‘’‚‛‹›";
  private static final String MARKS = DOUBLE + SINGLE;
  private static final String BEFORE_OPENING = "([{-–—/\u05be\u2026"; // maqaf, ellipsis
  private static final String AFTER_CLOSING = ".,:;!?)]}-–—/\u05be\u2026";
  private static final String INTRODUCES = ":,";

  /** What no quotation begins with. */
  private static final String NEVER_OPENED = ",;:!?)]}";

  private static final Pattern ELISION = Pattern.compile(".(?:n['’]|\\d\\ds)(?!\\p{L})");
  private static final int LONGEST_ELISION = 5;

  /** Marks in a row that are looked at. */
  private static final int MOST_MARKS = 8;

  /** How many marks ahead are looked at to tell whether a quotation is inside another. */
  private static final int MOST_INSIDE = 8;

  private enum Kind {
    OPENS,
    CLOSES,
    EITHER,
    /** A mark after the prefix of a Hebrew word: ש"לא; an acronym unless it is closed. */
    MAY_OPEN
  }

  /**
   * A mark.
   *
   * @param at where it stands in the article
   * @param place which of the segments it stands in
   * @param first whether its segment begins with it
   * @param strong whether it is hardly an apostrophe
   * @param doubtful whether it may be an apostrophe or stand for inches rather than close
   */
  private record Mark(
      int at, Kind kind, int place, boolean first, boolean strong, boolean doubtful) {
    boolean closes() {
      return kind == Kind.CLOSES;
    }
  }

  /**
   * What was found.
   *
   * @param quotations what stands between marks, without them, in text order
   * @param torn numbers of the segments with half a pair of marks
   */
  record Found(List<Span> quotations, Set<Integer> torn) {
    Found {
      quotations = List.copyOf(quotations);
      torn = Set.copyOf(torn);
    }
  }

  private final List<Span> quotations = new ArrayList<>();
  private final Set<Integer> torn = new TreeSet<>();

  private QuotationReader() {}

  /** Quotations in a row of segments, with spans in the article's text. */
  static Found read(List<Segment> segments) {
    QuotationReader reader = new QuotationReader();
    reader.pair(segments, marks(segments, DOUBLE));
    reader.pair(segments, marks(segments, SINGLE));
    reader.quotations.sort(Comparator.naturalOrder());
    return new Found(reader.quotations, reader.torn);
  }

  /** Quotations in a text, without their marks. */
  static List<Span> read(String text) {
    return text.isEmpty()
        ? List.of()
        : read(List.of(new Segment(0, new Span(0, text.length()), 0, text))).quotations();
  }

  private void pair(List<Segment> segments, List<Mark> marks) {
    Deque<Mark> open = new ArrayDeque<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      while (!open.isEmpty() && isFar(open.element(), mark)) {
        tear(segments, open.pop());
      }
      boolean closes = mark.closes() || mark.kind() == Kind.EITHER && !open.isEmpty();
      if (closes && mark.doubtful() && (open.isEmpty() || isClosedAfter(marks, i))) {
        continue;
      }
      if (closes) {
        if (!open.isEmpty() && (mark.place() == open.element().place() || mark.strong())) {
          quotations.add(new Span(open.pop().at() + 1, mark.at()));
        } else {
          tear(segments, mark);
        }
      } else if (open.isEmpty() || isNested(marks, i)) {
        open.push(mark);
      } else if (mark.kind() != Kind.MAY_OPEN
          && !(mark.first() && mark.place() > open.element().place())) {
        tear(segments, open.pop());
        open.push(mark);
      }
    }
    open.forEach(mark -> tear(segments, mark));
  }

  /** Whether the next mark surely closes, so that this one is only an apostrophe or for inches. */
  private static boolean isClosedAfter(List<Mark> marks, int at) {
    if (at + 1 >= marks.size()) {
      return false;
    }
    Mark next = marks.get(at + 1);
    return next.closes() && next.strong() && next.place() == marks.get(at).place();
  }

  /** Whether a mark opens a quotation inside one: it is closed, and then the outer one is. */
  private static boolean isNested(List<Mark> marks, int at) {
    int place = marks.get(at).place();
    int last = Math.min(marks.size(), at + MOST_INSIDE);
    int next = at;
    while (next + 1 < last && !marks.get(next).closes() && marks.get(next + 1).closes()) {
      next += 2;
    }
    return next > at && next < last && marks.get(next).closes() && marks.get(next).place() == place;
  }

  private static boolean isFar(Mark open, Mark mark) {
    boolean ends = open.kind() == Kind.MAY_OPEN || !open.strong();
    return mark.place() - open.place() > (ends ? 0 : MOST_SEGMENTS)
        || mark.at() - open.at() > MOST_LENGTH;
  }

  private void tear(List<Segment> segments, Mark mark) {
    if (mark.strong()) {
      torn.add(segments.get(mark.place()).id());
    }
  }

  private static List<Mark> marks(List<Segment> segments, String family) {
    List<Mark> marks = new ArrayList<>();
    for (int place = 0; place < segments.size(); place++) {
      Segment segment = segments.get(place);
      String text = segment.text();
      int lead = text.length() - text.stripLeading().length();
      for (int i = 0; i < text.length(); i++) {
        if (family.indexOf(text.charAt(i)) >= 0) {
          mark(text, i, lead, place, segment.span().start(), family, marks);
        }
      }
    }
    return marks;
  }

  private static void mark(
      String text, int i, int lead, int place, int offset, String family, List<Mark> into) {
    char before = beside(text, i, -1);
    char after = beside(text, i, 1);
    boolean letterBefore = Character.isLetterOrDigit(before);
    boolean letterAfter = Character.isLetterOrDigit(after);
    boolean first = i == lead;
    boolean pairs = family.equals(DOUBLE);
    if (letterBefore && letterAfter) {
      if (isPrefix(text, i)) {
        into.add(new Mark(offset + i, Kind.MAY_OPEN, place, first, !pairs, false));
      }
      return;
    }
    if (!pairs && isElision(text, i)) {
      return;
    }
    boolean blankBefore = Character.isWhitespace(before);
    boolean blankAfter = Character.isWhitespace(after);
    boolean opens =
        !blankAfter
            && NEVER_OPENED.indexOf(after) < 0
            && (blankBefore || BEFORE_OPENING.indexOf(before) >= 0);
    boolean closes = !blankBefore && (blankAfter || AFTER_CLOSING.indexOf(after) >= 0);
    Kind kind = opens == closes ? shape(text.charAt(i)) : opens ? Kind.OPENS : Kind.CLOSES;
    boolean strong =
        pairs
            || kind == Kind.OPENS && (first || INTRODUCES.indexOf(lastBefore(text, i)) >= 0)
            || kind == Kind.CLOSES
                && (!letterBefore
                    || ".,!?".indexOf(text.charAt(Math.min(i + 1, text.length() - 1))) >= 0);
    boolean inches = closes && !opens && Character.isDigit(before);
    into.add(new Mark(offset + i, kind, place, first, strong, pairs ? inches : !strong));
  }

  /** Whether the apostrophe only stands for letters: rock 'n' roll, the '90s. */
  private static boolean isElision(String text, int at) {
    return ELISION
            .matcher(text)
            .region(at, Math.min(text.length(), at + LONGEST_ELISION))
            .lookingAt()
        || at > 1 && text.charAt(at - 1) == 'n' && SINGLE.indexOf(text.charAt(at - 2)) >= 0;
  }

  private static Kind shape(char mark) {
    return "„«‚‹".indexOf(mark) >= 0
        ? Kind.OPENS
        : "»›".indexOf(mark) >= 0 ? Kind.CLOSES : Kind.EITHER;
  }

  /**
   * The next character that is no quotation mark; a blank at the ends of the text. Of a longer row
   * of marks, which nobody writes, only so many are looked at.
   */
  private static char beside(String text, int at, int step) {
    int i = at + step;
    for (int k = 0; k < MOST_MARKS && i >= 0 && i < text.length(); k++) {
      if (MARKS.indexOf(text.charAt(i)) < 0) {
        break;
      }
      i += step;
    }
    return i < 0 || i >= text.length() ? ' ' : text.charAt(i);
  }

  private static char lastBefore(String text, int at) {
    int i = at - 1;
    while (i > 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i < 0 ? ' ' : text.charAt(i);
  }

  /** Whether only Hebrew prefixes stand before in the word, and more than a letter after. */
  private static boolean isPrefix(String text, int at) {
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String prefix = text.substring(start, at);
    Predicate<Integer> letter = i -> i < text.length() && Character.isLetter(text.charAt(i));
    return prefix.length() <= PREFIX
        && prefix.chars().allMatch(c -> MarkedWords.PARTICLES.indexOf(c) >= 0)
        && letter.test(at + 1)
        && letter.test(at + 2);
  }
}
