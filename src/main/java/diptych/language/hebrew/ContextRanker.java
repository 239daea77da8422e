package diptych.language.hebrew;

import diptych.model.PartOfSpeech;
import java.util.List;

/**
 * Weighs the readings of words against their neighbours: a construct wants a noun after it, an
 * adjective agrees with the noun before it, את wants something definite. Costs of pairs are added
 * along the text and every reading gets the cost of the best whole path through it (min-sum forward
 * and backward), which is turned into shares. Thread safe.
 */
final class ContextRanker {
  private static final int MOST_READINGS = 7;
  private static final double WORTH_A_LOOK = 4;
  private static final double[] NOTHING = {};

  private final Government government;

  ContextRanker(Government government) {
    this.government = government;
  }

  /**
   * @param readings the readings of each word of a text, cheapest first
   * @param breaks whether punctuation stands before the word
   * @return for each word the share of each of its readings
   */
  double[][] weights(List<List<Analysis>> readings, boolean[] breaks) {
    int n = readings.size();
    double[][] forward = new double[n][];
    double[][] backward = new double[n][];
    double[][] pairs = new double[n][];
    for (int i = 0; i < n; i++) {
      forward[i] = costs(readings.get(i));
      backward[i] = new double[forward[i].length];
      if (i > 0) {
        pairs[i] = pairs(readings.get(i - 1), readings.get(i), breaks[i], forward, i);
        cross(forward[i - 1], pairs[i], 1, forward[i].length, forward[i]);
      }
    }
    for (int i = n - 1; i > 0; i--) {
      double[] arriving = costs(readings.get(i));
      for (int k = 0; k < arriving.length; k++) {
        arriving[k] += backward[i][k];
      }
      cross(arriving, pairs[i], arriving.length, 1, backward[i - 1]);
    }
    double[][] weights = new double[n][];
    for (int i = 0; i < n; i++) {
      weights[i] = shares(forward[i], backward[i], readings.get(i));
    }
    return weights;
  }

  private static double[] costs(List<Analysis> word) {
    if (word.isEmpty()) {
      return NOTHING;
    }
    int plausible = 1;
    while (plausible < Math.min(word.size(), MOST_READINGS)
        && word.get(plausible).cost() < word.get(0).cost() + WORTH_A_LOOK) {
      plausible++;
    }
    double[] costs = new double[plausible];
    for (int k = 0; k < costs.length; k++) {
      costs[k] = word.get(k).cost();
    }
    return costs;
  }

  /** The cost of every pair of readings of two neighbours, those of the right one side by side. */
  private double[] pairs(
      List<Analysis> left, List<Analysis> right, boolean apart, double[][] costs, int at) {
    int rows = costs[at - 1].length;
    int columns = costs[at].length;
    double[] pairs = new double[rows * columns];
    for (int j = 0; j < rows; j++) {
      for (int k = 0; k < columns; k++) {
        pairs[j * columns + k] = pair(left.get(j), right.get(k), apart);
      }
    }
    return pairs;
  }

  /**
   * Adds to each reading of one side the cheapest way over from the other side.
   *
   * @param toStep how far apart the pairs of two neighbouring readings of the side reached are
   * @param fromStep the same for the side left
   */
  private static void cross(double[] from, double[] pairs, int toStep, int fromStep, double[] to) {
    if (from.length == 0 || to.length == 0) {
      return;
    }
    double lowest = Double.MAX_VALUE;
    for (double cost : from) {
      lowest = Math.min(lowest, cost);
    }
    for (int k = 0; k < to.length; k++) {
      double best = Double.MAX_VALUE;
      for (int j = 0; j < from.length; j++) {
        best = Math.min(best, from[j] - lowest + pairs[j * fromStep + k * toStep]);
      }
      to[k] += best;
    }
  }

  private static double[] shares(double[] forward, double[] backward, List<Analysis> word) {
    double[] shares = new double[word.size()];
    if (shares.length == 1) {
      shares[0] = 1;
      return shares;
    }
    double lowest = Double.MAX_VALUE;
    for (int k = 0; k < forward.length; k++) {
      lowest = Math.min(lowest, forward[k] + backward[k]);
    }
    double sum = 0;
    for (int k = 0; k < shares.length; k++) {
      double cost = k < forward.length ? forward[k] + backward[k] - lowest : word.get(k).cost() + 3;
      shares[k] = Math.exp(-cost);
      sum += shares[k];
    }
    for (int k = 0; k < shares.length; k++) {
      shares[k] /= sum;
    }
    return shares;
  }

  /** What it costs that the second reading follows the first; negative if they go well together. */
  private double pair(Analysis a, Analysis b, boolean apart) {
    int left = a.grammar();
    boolean construct =
        Grammar.has(left, Grammar.CONSTRUCT) && a.lemma().pos() == PartOfSpeech.NOUN;
    if (apart) {
      return construct ? 2 : 0;
    }
    PartOfSpeech pos = b.lemma().pos();
    boolean bare = b.prefix().letters().isEmpty() || b.prefix().letters().equals("ה");
    boolean nominal =
        pos == PartOfSpeech.NOUN || pos == PartOfSpeech.NAME || pos == PartOfSpeech.NUM;
    if (construct) {
      if (bare && pos == PartOfSpeech.NUM) {
        return 0;
      }
      return bare && nominal ? -1.2 : bare && isParticiple(b) ? 0.3 : 2.5;
    }
    return switch (a.lemma().pos()) {
      case NOUN -> afterNoun(a, b, bare, nominal);
      case ADJ ->
          b.lemma().text().equals("יותר")
              ? -1
              : bare && isAdjectival(b) ? (Grammar.agree(left, b.grammar()) ? -0.4 : 0.6) : 0;
      case NAME -> afterName(a, b, bare);
      case PREP -> Grammar.hasSuffix(left) ? 0 : afterPreposition(b, bare, nominal);
      case PART -> afterParticle(a, b, bare);
      case PRON -> afterPronoun(b, bare);
      case ADV -> afterAdverb(a, b, bare);
      case DET -> a.lemma().text().equals("מספר") && b.definite() ? 1.5 : 0;
      case NUM -> pos == PartOfSpeech.NOUN && bare ? -0.6 : 0;
      case VERB -> afterVerb(a, b, bare, nominal);
      default -> 0;
    };
  }

  private static boolean isParticiple(Analysis a) {
    int tense = Grammar.tense(a.grammar());
    return a.lemma().pos() == PartOfSpeech.VERB
        && (tense == Grammar.PRESENT || tense == Grammar.PASSIVE);
  }

  private static boolean isFinite(Analysis a) {
    return a.lemma().pos() == PartOfSpeech.VERB && Grammar.tense(a.grammar()) != Grammar.INFINITIVE;
  }

  private static boolean isAdjectival(Analysis a) {
    return a.lemma().pos() == PartOfSpeech.ADJ || isParticiple(a);
  }

  private static double afterNoun(Analysis a, Analysis b, boolean bare, boolean nominal) {
    if (!bare) {
      return 0;
    }
    if (isAdjectival(b)) {
      boolean participle = b.lemma().pos() == PartOfSpeech.VERB;
      if (!Grammar.agree(a.grammar(), b.grammar())) {
        return 0.8;
      }
      boolean definite = a.definite() || Grammar.hasSuffix(a.grammar());
      boolean same = definite == b.prefix().hasArticle() || a.prefix().mayHideArticle();
      return same ? (participle ? -0.5 : -1.0) : (participle ? -0.3 : 0.1);
    }
    if (nominal) {
      boolean mayOwn =
          Grammar.has(a.grammar(), Grammar.MAY_CONSTRUCT)
              && !a.prefix().hasArticle()
              && !Grammar.hasSuffix(a.grammar());
      return mayOwn ? -0.3 : b.lemma().pos() == PartOfSpeech.NAME ? 0 : 0.5;
    }
    return afterSubject(a, b);
  }

  private static double afterName(Analysis a, Analysis b, boolean bare) {
    if (!bare) {
      return 0;
    }
    if (b.lemma().pos() == PartOfSpeech.NAME) {
      return -0.3;
    }
    return b.prefix().hasArticle() && isAdjectival(b) ? -0.5 : afterSubject(a, b);
  }

  private static double afterSubject(Analysis a, Analysis b) {
    if (!isFinite(b)) {
      return 0;
    }
    int person = Grammar.person(b.grammar());
    if (person != Grammar.THIRD && person != Grammar.NONE) {
      return 0.8;
    }
    return Grammar.agree(a.grammar(), b.grammar()) ? -0.5 : 0.8;
  }

  private static double afterPreposition(Analysis b, boolean bare, boolean nominal) {
    if (!bare) {
      return 0.3;
    }
    if (nominal || b.lemma().pos() == PartOfSpeech.PRON) {
      return -0.4;
    }
    return isFinite(b) && !isParticiple(b) ? 1.5 : 0;
  }

  private static double afterParticle(Analysis a, Analysis b, boolean bare) {
    if (a.lemma().text().equals("את")) {
      boolean definite =
          b.definite()
              || b.lemma().pos() == PartOfSpeech.NAME
              || Grammar.hasSuffix(b.grammar())
              || Grammar.has(b.grammar(), Grammar.CONSTRUCT | Grammar.MAY_CONSTRUCT);
      return bare && definite && !(isFinite(b) && !b.definite()) ? -0.6 : 0.8;
    }
    return a.lemma().text().equals("לא") && isFinite(b) ? -0.6 : 0;
  }

  private static double afterPronoun(Analysis b, boolean bare) {
    if (!bare || !isFinite(b)) {
      return 0;
    }
    return Grammar.person(b.grammar()) == Grammar.SECOND ? 0.4 : -0.6;
  }

  private static double afterAdverb(Analysis a, Analysis b, boolean bare) {
    boolean not = a.lemma().text().equals("לא");
    return bare && not ? (isFinite(b) ? -0.6 : b.lemma().pos() == PartOfSpeech.NOUN ? 0.5 : 0) : 0;
  }

  private double afterVerb(Analysis a, Analysis b, boolean bare, boolean nominal) {
    if (b.lemma().pos() == PartOfSpeech.VERB) {
      if (Grammar.tense(b.grammar()) == Grammar.INFINITIVE) {
        return -0.6;
      }
      return bare && !b.prefix().hasArticle() ? (isParticiple(a) ? 0.4 : 0.8) : 0;
    }
    if (b.lemma().text().equals("את") && b.prefix().letters().isEmpty()) {
      return -0.5;
    }
    if (government.takes(a.lemma(), b)) {
      return -0.5;
    }
    boolean subject = nominal && bare && isFinite(a) && Grammar.person(a.grammar()) != 0;
    return subject && Grammar.agree(a.grammar(), b.grammar()) ? -0.2 : 0;
  }
}
