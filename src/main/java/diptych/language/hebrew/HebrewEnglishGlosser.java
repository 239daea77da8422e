package diptych.language.hebrew;

import diptych.language.Glosser;
import diptych.language.hebrew.HebrewToken.Gap;
import diptych.language.hebrew.HebrewToken.Kind;
import diptych.model.GlossToken;
import diptych.model.GlossToken.Candidate;
import diptych.model.GlossToken.Origin;
import diptych.model.LanguagePair;
import diptych.model.PartOfSpeech;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Glosses Hebrew in English with the built-in lexicon. Every word keeps all its readings, ordered
 * by how usual they are and how they fit their neighbours; names that no list has get spellings by
 * {@link NameTransliterator}. It is a gloss, not a translation. Thread safe.
 */
public final class HebrewEnglishGlosser implements Glosser {
  private static final LanguagePair PAIR = new LanguagePair("he", "en");
  private static final Analysis NAME = stranger(PartOfSpeech.NAME, Origin.NAME);
  private static final Analysis NUMBER = stranger(PartOfSpeech.NUM, Origin.NUMERAL);
  private static final Map<Integer, List<String>> GRAMMARS = new ConcurrentHashMap<>();
  private static final int MOST_SPELLED = 5_000;
  private static final int SPELLINGS = 8;

  private final HebrewLexicon lexicon;
  private final HebrewAnalyzer analyzer;
  private final HebrewTokenizer tokenizer;
  private final PhraseFinder phrases;
  private final ContextRanker ranker = new ContextRanker();
  private final Map<String, List<Candidate>> spelled = new ConcurrentHashMap<>();
  private final NameTransliterator names = new NameTransliterator();

  /** Glosses with the given lexicon. */
  public HebrewEnglishGlosser(HebrewLexicon lexicon) {
    this.lexicon = lexicon;
    this.analyzer = new HebrewAnalyzer(lexicon);
    this.tokenizer = new HebrewTokenizer(analyzer::knowsExactly);
    this.phrases = new PhraseFinder(lexicon);
  }

  private static Analysis stranger(PartOfSpeech pos, Origin origin) {
    Lemma lemma = new Lemma("", pos, "", "", 0);
    return new Analysis(lemma, PrefixChain.NONE, Grammar.NONE, origin, 0);
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
        units.add(new Unit(word.start(), word.end(), word, List.of(), 1, word.gap()));
        i++;
        continue;
      }
      PhraseFinder.Match match = phrases.at(words, i);
      int length = match == null ? 1 : match.words();
      List<Analysis> readings = match == null ? analyzer.analyze(word.text()) : match.readings();
      HebrewToken last = words.get(i + length - 1);
      units.add(new Unit(word.start(), last.end(), word, readings, length, word.gap()));
      i += length;
    }
    return tokens(units);
  }

  private List<GlossToken> tokens(List<Unit> units) {
    List<List<Analysis>> readings = new ArrayList<>(units.size());
    List<Boolean> breaks = new ArrayList<>(units.size());
    for (Unit unit : units) {
      readings.add(unit.readings().isEmpty() ? List.of(stranger(unit)) : unit.readings());
      breaks.add(unit.gap() == Gap.PUNCTUATION);
    }
    List<double[]> weights = ranker.weights(readings, breaks);
    List<GlossToken> tokens = new ArrayList<>(units.size());
    for (int i = 0; i < units.size(); i++) {
      tokens.add(token(units.get(i), weights.get(i)));
    }
    return tokens;
  }

  /** A word without readings, as its neighbours see it. */
  private static Analysis stranger(Unit unit) {
    return unit.word().kind() == Kind.NUMBER ? NUMBER : NAME;
  }

  private GlossToken token(Unit unit, double[] weights) {
    Span span = new Span(unit.start(), unit.end());
    String text = unit.word().text();
    if (unit.word().kind() == Kind.NUMBER) {
      return new GlossToken(span, List.of(asWritten(text, PartOfSpeech.NUM, Origin.NUMERAL)), 1.0);
    }
    if (unit.word().kind() == Kind.OTHER) {
      return new GlossToken(span, List.of(asWritten(text, PartOfSpeech.NAME, Origin.NAME)), 1.0);
    }
    if (unit.readings().isEmpty()) {
      return new GlossToken(span, unknown(text), 0.2);
    }
    int[] order = order(weights);
    List<Candidate> candidates = new ArrayList<>(order.length);
    for (int i : order) {
      if (weights[i] >= 0.01 || candidates.isEmpty()) {
        candidates.add(candidate(unit.readings().get(i), weights[i], unit.words() > 1));
      }
    }
    if (doubtful(unit.readings().get(order[0]))) {
      candidates = withSpellings(candidates, text);
    }
    return new GlossToken(span, candidates, confidence(candidates));
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
    return Grammar.has(reading.grammar(), Grammar.RESPELLED) || reading.cost() > 4;
  }

  private List<Candidate> withSpellings(List<Candidate> readings, String word) {
    List<Candidate> both = new ArrayList<>();
    readings.forEach(c -> both.add(share(c, 1 / 0.6)));
    unknown(word).forEach(c -> both.add(share(c, 1 / 0.4)));
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

  private static Candidate candidate(Analysis analysis, double weight, boolean phrase) {
    Lemma lemma = analysis.lemma();
    Origin origin =
        phrase && analysis.origin() == Origin.LEXICON ? Origin.PHRASE : analysis.origin();
    return new Candidate(
        lemma.text(),
        analysis.prefix().particles(),
        lemma.pos(),
        origin,
        lemma.senses(),
        GRAMMARS.computeIfAbsent(analysis.grammar(), Grammar::words),
        weight);
  }

  private static Candidate asWritten(String text, PartOfSpeech pos, Origin origin) {
    return new Candidate(text, List.of(), pos, origin, List.of(text), List.of(), 1);
  }

  /** A word no list has: the whole word and what is left after a particle, spelled in English. */
  private List<Candidate> unknown(String word) {
    List<Candidate> known = spelled.get(word);
    if (known == null) {
      known = computeUnknown(word);
      if (spelled.size() >= MOST_SPELLED) {
        spelled.clear();
      }
      spelled.put(word, known);
    }
    return known;
  }

  private List<Candidate> computeUnknown(String word) {
    List<Candidate> candidates = new ArrayList<>();
    for (PrefixChain chain : PrefixChain.ALL) {
      int from = chain.letters().length();
      double odds = SpellingOdds.of(chain.letters());
      boolean fits = odds > 0 && word.startsWith(chain.letters()) && word.length() - from > 2;
      if (fits && candidates.size() < 4) {
        List<String> spellings = names.candidates(word.substring(from), SPELLINGS);
        if (!spellings.isEmpty()) {
          candidates.add(
              new Candidate(
                  word.substring(from),
                  chain.particles(),
                  PartOfSpeech.NAME,
                  Origin.TRANSLITERATION,
                  spellings,
                  List.of(),
                  odds));
        }
      }
    }
    if (candidates.isEmpty()) {
      List<String> spellings = names.candidates(word, SPELLINGS);
      if (!spellings.isEmpty()) {
        candidates.add(
            new Candidate(
                word,
                List.of(),
                PartOfSpeech.NAME,
                Origin.TRANSLITERATION,
                spellings,
                List.of(),
                1));
      }
    }
    candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.weight()));
    double sum = candidates.stream().mapToDouble(Candidate::weight).sum();
    return candidates.stream().map(c -> share(c, sum)).toList();
  }

  private static Candidate share(Candidate c, double sum) {
    return new Candidate(
        c.lemma(), c.prefixes(), c.pos(), c.origin(), c.senses(), c.grammar(), c.weight() / sum);
  }

  @Override
  public String render(String text, List<GlossToken> tokens) {
    return new GlossRenderer(text, tokens).render();
  }

  private record Unit(
      int start, int end, HebrewToken word, List<Analysis> readings, int words, Gap gap) {}
}
