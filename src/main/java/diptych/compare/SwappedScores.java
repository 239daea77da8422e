package diptych.compare;

import diptych.model.Segment;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scores and votes whose winner lost.
 *
 * <pre>
 * 3:1, 9 מול 5   → 1-3, 5 to 9     found
 * 1:3            → 3-1             not: Hebrew pages write a score in either order
 * הפסידה 3:1     → lost 1-3        not: English has a word of losing
 * </pre>
 *
 * English targets only.
 */
final class SwappedScores {
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?<![\\p{Nd}.,:])(\\p{Nd}{1,3})(?::|\\sמול\\s|\\sנגד\\s)(\\p{Nd}{1,3})(?![\\p{Nd}:])");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<![\\p{Nd}.,:/-])(\\p{Nd}{1,3})(?:[-–:]|\\sto\\s)(\\p{Nd}{1,3})(?![\\p{Nd}:/-])");
  private static final Pattern LOSING =
      Pattern.compile(
          "\\b(?:los[te]\\w*|losing|loss\\w*|beaten|defeated by|fell|fall\\w*|trail\\w*|down|behind"
              + "|against|opposed|rejected|outvoted|from|between|aged?)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Two numbers that stand together, in reading order. */
  private record Score(int first, int second, Span span) {
    boolean isMirrored(Score that) {
      return first == that.second && second == that.first;
    }

    boolean isSame(Score that) {
      return first == that.first && second == that.second;
    }
  }

  private SwappedScores() {}

  static List<Finding> find(PairView view) {
    boolean english = view.pair().target().language().toLowerCase(Locale.ROOT).startsWith("en");
    if (!english
        || view.tools().sameLanguage()
        || view.targetSegments().stream().anyMatch(s -> LOSING.matcher(s.text()).find())) {
      return List.of();
    }
    List<Score> source = scores(SOURCE, view.sourceSegments());
    List<Score> target = scores(ENGLISH, view.targetSegments());
    List<Finding> findings = new ArrayList<>();
    for (Score score : target) {
      if (score.first() < score.second() && source.stream().noneMatch(score::isSame)) {
        source.stream()
            .filter(score::isMirrored)
            .limit(1)
            .forEach(s -> findings.add(finding(view, s, score)));
      }
    }
    return findings;
  }

  private static List<Score> scores(Pattern pattern, List<Segment> segments) {
    List<Score> scores = new ArrayList<>();
    for (Segment segment : segments) {
      Matcher matcher = pattern.matcher(segment.text());
      while (matcher.find()) {
        scores.add(
            new Score(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                new Span(matcher.start(), matcher.end()).shift(segment.span().start())));
      }
    }
    return scores;
  }

  private static Finding finding(PairView view, Score source, Score target) {
    return new Finding(
        Severity.HIGH,
        List.of(source.span()),
        List.of(target.span()),
        "The score is the other way round: %s has %s, %s has %s."
            .formatted(
                view.sourceName(),
                view.sourceText(source.span()),
                view.targetName(),
                view.targetText(target.span())));
  }
}
