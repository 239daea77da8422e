package diptych.language.hebrew;

import diptych.language.Glosser;
import diptych.language.hebrew.HebrewToken.Gap;
import diptych.language.hebrew.HebrewToken.Kind;
import diptych.language.lexicon.Lemma;
import diptych.model.GlossToken;
import diptych.model.GlossToken.Candidate;
import diptych.model.GlossToken.Origin;
import diptych.model.LanguagePair;
import diptych.model.PartOfSpeech;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Glosses Hebrew in English with the built-in lexicon. Every word keeps all its readings, ordered
 * by how usual they are and how they fit their neighbours; names that no list has get spellings by
 * {@link NameTransliterator}. It is a gloss, not a translation. Thread safe.
 */
public final class HebrewEnglishGlosser implements Glosser {
  private static final LanguagePair PAIR = new LanguagePair("he", "en");
  private static final List<Analysis> NAME =
      List.of(Analysis.stranger(PartOfSpeech.NAME, Origin.NAME));
  private static final List<Analysis> NUMBER =
      List.of(Analysis.stranger(PartOfSpeech.NUM, Origin.NUMERAL));

  /** Share of a verb with a preposition in the reading of a verb that has it. */
  private static final double GOVERNED = 0.8;

  private final HebrewLexicon lexicon;
  private final HebrewAnalyzer analyzer;
  private final HebrewTokenizer tokenizer;
  private final PhraseFinder phrases;
  private final ContextRanker ranker;
  private final Government government;
  private final NameGuesser names = new NameGuesser();

  /** Glosses with the given lexicon. */
  public HebrewEnglishGlosser(HebrewLexicon lexicon) {
    this.lexicon = lexicon;
    this.analyzer = new HebrewAnalyzer(lexicon);
    this.tokenizer = new HebrewTokenizer(analyzer::knowsExactly);
    this.phrases = new PhraseFinder(lexicon);
    this.government = lexicon.government();
    this.ranker = new ContextRanker(government);
  }

  private static final class Holder {
    static final HebrewEnglishGlosser BUNDLED = new HebrewEnglishGlosser(HebrewLexicon.load());
  }

  /** With the lexicon that comes with the program; loaded by the first call, shared by all. */
  public static HebrewEnglishGlosser bundled() {
    return Holder.BUNDLED;
  }

  @Override
  public LanguagePair pair() {
    return PAIR;
  }

  /** The lexicon it looks words up in. */
  public HebrewLexicon lexicon() {
    return lexicon;
  }

  @Override
  public List<GlossToken> analyze(String text) {
    List<HebrewToken> words = tokenizer.tokens(text);
    List<Unit> units = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); ) {
      HebrewToken word = words.get(i);
      if (word.kind() != Kind.HEBREW) {
        units.add(new Unit(word.start(), word.end(), word, List.of(), word.gap()));
        i++;
        continue;
      }
      PhraseFinder.Match match = phrases.at(words, i);
      int length = match == null ? 1 : match.words();
      List<Analysis> readings = match == null ? analyzer.analyze(word.text()) : match.readings();
      HebrewToken last = words.get(i + length - 1);
      units.add(new Unit(word.start(), last.end(), word, readings, word.gap()));
      i += length;
    }
    return tokens(units);
  }

  private List<GlossToken> tokens(List<Unit> units) {
    List<List<Analysis>> readings = new ArrayList<>(units.size());
    boolean[] breaks = new boolean[units.size()];
    for (Unit unit : units) {
      breaks[readings.size()] = unit.gap() == Gap.PUNCTUATION;
      readings.add(unit.readings().isEmpty() ? stranger(unit) : unit.readings());
    }
    double[][] weights = ranker.weights(readings, breaks);
    List<GlossToken> tokens = new ArrayList<>(units.size());
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.readings().isEmpty()) {
        tokens.add(token(unit));
      } else {
        Meaning meaning = new Meaning(readings, weights, breaks, i);
        tokens.add(token(unit, weights[i], meaning));
      }
    }
    return tokens;
  }

  /** A word without readings, as its neighbours see it. */
  private static List<Analysis> stranger(Unit unit) {
    return unit.word().kind() == Kind.NUMBER ? NUMBER : NAME;
  }

  /** A number, a word of another script, or a word that no list has. */
  private GlossToken token(Unit unit) {
    Span span = new Span(unit.start(), unit.end());
    String text = unit.word().text();
    return switch (unit.word().kind()) {
      case NUMBER ->
          new GlossToken(span, List.of(asWritten(text, PartOfSpeech.NUM, Origin.NUMERAL)), 1.0);
      case OTHER ->
          new GlossToken(span, List.of(asWritten(text, PartOfSpeech.NAME, Origin.NAME)), 1.0);
      case HEBREW -> new GlossToken(span, names.guesses(text), 0.2);
    };
  }

  private GlossToken token(Unit unit, double[] weights, Meaning meaning) {
    int[] order = order(weights);
    List<Candidate> candidates = new ArrayList<>(order.length + 1);
    for (int i : order) {
      if (weights[i] >= 0.01 || candidates.isEmpty()) {
        Analysis reading = unit.readings().get(i);
        Lemma meant = meaning.of(reading.lemma(), government);
        if (meant == null) {
          candidates.add(candidate(reading, reading.lemma(), reading.inflection(), weights[i]));
        } else {
          List<String> governed = Grammar.governing(reading.grammar(), meant.feature("prep"));
          candidates.add(candidate(reading, meant, governed, weights[i] * GOVERNED));
          candidates.add(
              candidate(
                  reading, reading.lemma(), reading.inflection(), weights[i] * (1 - GOVERNED)));
        }
      }
    }
    if (doubtful(unit.readings().get(order[0]))) {
      candidates = withSpellings(candidates, unit.word().text());
    }
    return new GlossToken(new Span(unit.start(), unit.end()), candidates, confidence(candidates));
  }

  /** Places of the weights, heaviest first; equal ones stay in their order. */
  private static int[] order(double[] weights) {
    int[] order = new int[weights.length];
    for (int i = 0; i < order.length; i++) {
      int at = i;
      while (at > 0 && weights[order[at - 1]] < weights[i]) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = i;
    }
    return order;
  }

  /** A word that had to be respelled, or is used as it never is, may be a name. */
  private static boolean doubtful(Analysis reading) {
    return Grammar.has(reading.grammar(), Grammar.RESPELLED | Grammar.DERIVED)
        || reading.cost() > 4;
  }

  private List<Candidate> withSpellings(List<Candidate> readings, String word) {
    List<Candidate> both = new ArrayList<>();
    readings.forEach(c -> both.add(NameGuesser.share(c, 1 / 0.6)));
    names.guesses(word).forEach(c -> both.add(NameGuesser.share(c, 1 / 0.4)));
    return both;
  }

  /** Readings of the same lemma do not contradict each other. */
  private static double confidence(List<Candidate> candidates) {
    Candidate first = candidates.get(0);
    double sum = 0;
    for (Candidate c : candidates) {
      if (c.lemma().equals(first.lemma()) && c.prefixes().equals(first.prefixes())) {
        sum += c.weight();
      }
    }
    return Math.min(1, sum);
  }

  private static Candidate candidate(
      Analysis analysis, Lemma lemma, List<String> inflection, double weight) {
    return new Candidate(
        lemma.text(),
        analysis.prefix().particles(),
        lemma.pos(),
        analysis.origin(),
        lemma.senses(),
        inflection,
        weight);
  }

  private static Candidate asWritten(String text, PartOfSpeech pos, Origin origin) {
    return new Candidate(text, List.of(), pos, origin, List.of(text), List.of(), 1);
  }

  @Override
  public String render(String text, List<GlossToken> tokens) {
    return new GlossRenderer(text, tokens).render();
  }

  /** Where a verb stands, to look for its preposition. */
  private record Meaning(
      List<List<Analysis>> readings, double[][] weights, boolean[] breaks, int at) {
    @Nullable Lemma of(Lemma lemma, Government government) {
      return government.meant(lemma, readings, weights, breaks, at);
    }
  }

  private record Unit(int start, int end, HebrewToken word, List<Analysis> readings, Gap gap) {}
}
