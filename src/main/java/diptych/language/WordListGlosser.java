package diptych.language;

import diptych.language.lexicon.Lemma;
import diptych.language.lexicon.LexiconProblem;
import diptych.language.lexicon.LexiconReader;
import diptych.model.GlossToken;
import diptych.model.GlossToken.Candidate;
import diptych.model.GlossToken.Origin;
import diptych.model.LanguagePair;
import diptych.model.PartOfSpeech;
import diptych.model.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Glosses any language with a site's lexicon files and no morphology: a word is known in its
 * dictionary form and in the forms that its entry lists ({@code forms=maisons,maisonnette}).
 * Entries of several words are found before single ones. Enough to align by words; a language that
 * inflects much wants a glosser of its own. Immutable, thread safe.
 */
public final class WordListGlosser implements Glosser {
  private static final int MOST_WORDS = 8;

  private final LanguagePair pair;
  private final Map<String, List<Lemma>> forms = new HashMap<>();
  private final List<LexiconProblem> problems;

  private WordListGlosser(LanguagePair pair, LexiconReader reader) {
    this.pair = pair;
    this.problems = List.copyOf(reader.problems());
    for (Lemma lemma : reader.entries()) {
      add(lemma.text(), lemma);
      for (String form : lemma.feature("forms").split(",", -1)) {
        add(form.strip(), lemma);
      }
    }
  }

  private void add(String form, Lemma lemma) {
    List<Lemma> known = forms.computeIfAbsent(fold(form), key -> new ArrayList<>(1));
    if (!form.isEmpty() && !known.contains(lemma)) {
      known.add(lemma);
    }
  }

  /**
   * Reads the files of a pair.
   *
   * @param site a file or a folder of {@code *.tsv} files
   */
  public static WordListGlosser load(LanguagePair pair, Path site) {
    LexiconReader reader = new LexiconReader(String::strip, lemma -> "");
    reader.read(site);
    return new WordListGlosser(pair, reader);
  }

  /** Lines that could not be used. */
  public List<LexiconProblem> problems() {
    return problems;
  }

  @Override
  public LanguagePair pair() {
    return pair;
  }

  @Override
  public List<GlossToken> analyze(String text) {
    List<Span> words = words(text);
    List<GlossToken> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); ) {
      int length = Math.min(MOST_WORDS, words.size() - i);
      List<Lemma> found = found(text, words, i, length);
      while (found.isEmpty() && length > 1) {
        length--;
        found = found(text, words, i, length);
      }
      Span span = new Span(words.get(i).start(), words.get(i + length - 1).end());
      tokens.add(token(span, span.of(text), found));
      i += length;
    }
    return tokens;
  }

  private List<Lemma> found(String text, List<Span> words, int from, int length) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      key.append(i > from ? " " : "").append(words.get(i).of(text));
    }
    return forms.getOrDefault(fold(key.toString()), List.of());
  }

  private static GlossToken token(Span span, String word, List<Lemma> found) {
    if (found.isEmpty() && Character.isDigit(word.charAt(0))) {
      Candidate number =
          new Candidate(
              word, List.of(), PartOfSpeech.NUM, Origin.NUMERAL, List.of(word), List.of(), 1);
      return new GlossToken(span, List.of(number), 1);
    }
    List<Candidate> candidates = new ArrayList<>(found.size());
    for (Lemma lemma : found) {
      boolean phrase = lemma.text().indexOf(' ') > 0;
      Origin origin =
          lemma.pos() == PartOfSpeech.NAME ? Origin.NAME : phrase ? Origin.PHRASE : Origin.LEXICON;
      candidates.add(
          new Candidate(
              lemma.text(),
              List.of(),
              lemma.pos(),
              origin,
              lemma.senses(),
              List.of(),
              1.0 / found.size()));
    }
    return new GlossToken(span, candidates, found.isEmpty() ? 0 : 1.0 / found.size());
  }

  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside =
          i < text.length()
              && (Character.isLetterOrDigit(text.charAt(i))
                  || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static String fold(String form) {
    return form.toLowerCase(Locale.ROOT).replace('-', ' ').replace('\'', ' ');
  }

  /** The first senses in the source's order; what is unknown stays as it is. */
  @Override
  public String render(String text, List<GlossToken> tokens) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (GlossToken token : tokens) {
      out.append(text, at, token.span().start());
      boolean known = !token.candidates().isEmpty();
      out.append(known ? token.candidates().get(0).senses().get(0) : token.span().of(text));
      at = token.span().end();
    }
    return out.append(text.substring(at)).toString();
  }
}
