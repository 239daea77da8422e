package diptych.translate.service;

import diptych.model.LanguagePair;
import java.util.List;
import java.util.Optional;

/**
 * Judges whether what a service returned can be the translation of what it was sent.
 *
 * <p>Knows scripts, lengths and digits, not languages: it finds answers that are no translation at
 * all, not poor ones. To add a check, write a method and name it in {@code CHECKS}.
 */
final class SanityGate {
  /** How bad it is. */
  enum Grade {
    SOUND,
    DOUBTFUL,
    WRONG
  }

  /**
   * A judgement.
   *
   * @param grade how bad
   * @param reason a short phrase for people, empty for a sound translation
   */
  record Verdict(Grade grade, String reason) implements Comparable<Verdict> {
    static final Verdict SOUND = new Verdict(Grade.SOUND, "");

    static Optional<Verdict> wrong(String reason) {
      return Optional.of(new Verdict(Grade.WRONG, reason));
    }

    static Optional<Verdict> doubtful(String reason) {
      return Optional.of(new Verdict(Grade.DOUBTFUL, reason));
    }

    boolean isSound() {
      return grade == Grade.SOUND;
    }

    @Override
    public int compareTo(Verdict other) {
      return grade.compareTo(other.grade);
    }
  }

  /** One thing to look for. */
  interface Check {
    Optional<Verdict> look(LanguagePair pair, String source, String translation);
  }

  private static final List<Check> CHECKS =
      List.of(
          WordChecks::nothing,
          TextChecks::errorText,
          WordChecks::echo,
          WordChecks::script,
          WordChecks::loop,
          TextChecks::length,
          TextChecks::markup,
          NumberCheck::lost);

  private SanityGate() {}

  /** The worst that any check says. */
  static Verdict examine(LanguagePair pair, String source, String translation) {
    Verdict worst = Verdict.SOUND;
    for (Check check : CHECKS) {
      Verdict verdict = check.look(pair, source, translation).orElse(Verdict.SOUND);
      if (verdict.compareTo(worst) > 0) {
        worst = verdict;
      }
    }
    return worst;
  }
}
