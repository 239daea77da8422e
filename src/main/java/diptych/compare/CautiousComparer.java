package diptych.compare;

import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Difference;
import diptych.model.Mode;
import diptych.model.Severity;
import diptych.model.Translation;
import diptych.model.Unavailable;
import java.util.List;

/**
 * Says of differences in sentences that a service was to translate and did not that they are
 * unsure, and keeps them from being high: without its translation a sentence is easily left without
 * its counterpart or paired with another. Figures and dates are read from the articles themselves
 * and keep their severity. Thread safe.
 */
public final class CautiousComparer implements Comparer {
  private final Comparer comparer;

  public CautiousComparer(Comparer comparer) {
    this.comparer = comparer;
  }

  @Override
  public List<Difference> compare(ArticlePair pair, Alignment alignment, Mode mode) {
    boolean certain = !isLacking(pair.sourceToTarget()) && !isLacking(pair.targetToSource());
    List<Difference> found = comparer.compare(pair, alignment, mode);
    return certain ? found : found.stream().map(d -> cautious(pair, d)).toList();
  }

  private static boolean isLacking(List<Translation> translations) {
    return translations.stream().anyMatch(Unavailable.class::isInstance);
  }

  private static Difference cautious(ArticlePair pair, Difference difference) {
    boolean unsure =
        isLacking(pair.sourceToTarget(), difference.source().segments())
            || isLacking(pair.targetToSource(), difference.target().segments());
    if (!unsure || difference.severity() == Severity.LOW) {
      return difference;
    }
    Severity severity =
        switch (difference.type()) {
          case NUMBER, DATE -> difference.severity();
          default -> Severity.MEDIUM;
        };
    return new Difference(
        difference.id(),
        difference.type(),
        severity,
        difference.source(),
        difference.target(),
        difference.detail() + " The sentence was not translated, so this is unsure.",
        difference.agreement());
  }

  private static boolean isLacking(List<Translation> translations, List<Integer> segments) {
    return !translations.isEmpty()
        && segments.stream().anyMatch(i -> translations.get(i) instanceof Unavailable);
  }
}
