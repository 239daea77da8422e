package diptych.language.hebrew;

import java.util.ArrayList;
import java.util.List;

/** Turns the costs of readings into shares that sum to 1. */
final class ContextRanker {
  /**
   * @param readings the readings of each word of a text
   * @param breaks whether punctuation stands before the word
   * @return for each word the share of each of its readings
   */
  List<double[]> weights(List<List<Analysis>> readings, List<Boolean> breaks) {
    List<double[]> weights = new ArrayList<>(readings.size());
    for (List<Analysis> word : readings) {
      double[] shares = new double[word.size()];
      double sum = 0;
      for (int i = 0; i < shares.length; i++) {
        shares[i] = Math.exp(-word.get(i).cost());
        sum += shares[i];
      }
      for (int i = 0; i < shares.length; i++) {
        shares[i] /= sum;
      }
      weights.add(shares);
    }
    return weights;
  }
}
