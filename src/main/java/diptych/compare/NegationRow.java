package diptych.compare;

import diptych.compare.Negations.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A row of words of one text, which of them deny, and what each of those denies. Immutable. */
final class NegationRow {
  private static final int REACH = 5;
  private static final int HEADS = 2;
  private static final int DOUBLED = 4;

  private final List<String> texts = new ArrayList<>();
  private final Kind[] kinds;
  private final boolean[] content;

  private NegationRow(int size) {
    kinds = new Kind[size];
    content = new boolean[size];
  }

  static NegationRow english(List<Word> words) {
    NegationRow row = new NegationRow(words.size());
    for (int i = 0; i < words.size(); i++) {
      row.texts.add(words.get(i).text());
      row.kinds[i] = Negations.english(words, i);
      row.content[i] = row.kinds[i] != Kind.PLAIN && !words.get(i).stop();
    }
    return row;
  }

  /** Hebrew doubles a negation, שום דבר לא, and denies once. */
  static NegationRow source(List<SourceWord> words) {
    NegationRow row = new NegationRow(words.size());
    words.forEach(word -> row.texts.add(word.text()));
    for (int i = 0; i < words.size(); i++) {
      Kind kind = Negations.hebrew(row.texts, i);
      row.kinds[i] = kind == Kind.NONE ? Negations.source(words, i) : kind;
      boolean phrase = row.texts.get(i).contains(" ");
      row.content[i] = (row.kinds[i] != Kind.PLAIN || phrase) && words.get(i).content();
    }
    for (int i = 0; i < words.size(); i++) {
      if (row.kinds[i] != Kind.NONE && Negations.isDoubling(row.texts.get(i))) {
        for (int k = i + 1; k < Math.min(words.size(), i + DOUBLED); k++) {
          if (row.kinds[k] == Kind.PLAIN) {
            row.kinds[i] = Kind.NONE;
          }
        }
        for (int k = i - 1; k >= Math.max(0, i - DOUBLED); k--) {
          if (row.kinds[k] == Kind.PLAIN) {
            row.kinds[i] = Kind.NONE;
          }
        }
      }
    }
    return row;
  }

  int size() {
    return kinds.length;
  }

  String text(int at) {
    return texts.get(at);
  }

  List<String> texts() {
    return List.copyOf(texts);
  }

  boolean isPlain(int at) {
    return kinds[at] == Kind.PLAIN;
  }

  boolean isContent(int at) {
    return content[at];
  }

  /** How many words do nothing but deny. */
  int plain() {
    return (int) IntStream.range(0, size()).filter(this::isPlain).count();
  }

  /** Places of all words that deny. */
  List<Integer> marks() {
    return IntStream.range(0, size()).filter(i -> kinds[i] != Kind.NONE).boxed().toList();
  }

  /** The content words that a negation is likely to deny: its own, or else the next ones. */
  List<Integer> heads(int mark) {
    if (content[mark]) {
      return List.of(mark);
    }
    return IntStream.rangeClosed(mark + 1, Math.min(size() - 1, mark + REACH))
        .filter(i -> content[i])
        .limit(HEADS)
        .boxed()
        .toList();
  }
}
