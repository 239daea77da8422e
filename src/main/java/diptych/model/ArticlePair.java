package diptych.model;

import java.util.List;

/**
 * Two editions and how their segments read in the other's language.
 *
 * @param source the base edition (left)
 * @param target the edition compared with it (right)
 * @param sourceToTarget a translation for each source segment, or an empty list when that direction
 *     was not translated (editions in one language, or the other direction was chosen)
 * @param targetToSource the same for the target's segments
 */
public record ArticlePair(
    Edition source,
    Edition target,
    List<Translation> sourceToTarget,
    List<Translation> targetToSource) {
  public ArticlePair {
    sourceToTarget = List.copyOf(sourceToTarget);
    targetToSource = List.copyOf(targetToSource);
    if (!sourceToTarget.isEmpty() && sourceToTarget.size() != source.segments().size()) {
      throw new IllegalArgumentException("one translation for each source segment is needed");
    }
    if (!targetToSource.isEmpty() && targetToSource.size() != target.segments().size()) {
      throw new IllegalArgumentException("one translation for each target segment is needed");
    }
  }

  /** Whether both are in one language, whatever their region: {@code en} and {@code en-GB}. */
  public boolean sameLanguage() {
    return LanguagePair.primary(source.language()).equals(LanguagePair.primary(target.language()));
  }

  /** The pair seen from the other side. */
  public ArticlePair swap() {
    return new ArticlePair(target, source, targetToSource, sourceToTarget);
  }
}
