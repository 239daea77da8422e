package diptych.translate.service;

import diptych.model.LanguagePair;
import diptych.translate.service.SanityGate.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks that look at the text as a whole. */
final class TextChecks {
  /** Below this many characters the length says nothing. */
  private static final int SHORT = 25;

  private static final List<String> ERRORS =
      List.of(
          "internal server error",
          "bad gateway",
          "service unavailable",
          "gateway timeout",
          "gateway time-out",
          "too many requests",
          "rate limit",
          "quota exceeded",
          "invalid api key",
          "not found",
          "access denied",
          "traceback (most recent call last)",
          "query length limit");

  private static final List<String> REFUSALS =
      List.of(
          "i'm sorry, but i can",
          "i’m sorry, but i can",
          "i cannot assist",
          "i can't assist",
          "i cannot translate",
          "i'm unable to",
          "i am unable to",
          "as an ai ",
          "as a language model",
          "sure, here is",
          "sure! here",
          "here is the translation",
          "here's the translation");

  private TextChecks() {}

  /** {@code "הכנסת אישרה" → "502 Bad Gateway"}; a chat model that talks instead of translating. */
  static Optional<Verdict> errorText(LanguagePair pair, String source, String translation) {
    String lower = translation.toLowerCase(Locale.ROOT).strip();
    String asked = source.toLowerCase(Locale.ROOT);
    boolean short_ = lower.length() < 80;
    for (String error : ERRORS) {
      // a sentence about an error is longer than the error
      if (short_
          && lower.contains(error)
          && lower.length() < error.length() + 25
          && !asked.contains(error)) {
        return Verdict.wrong("it is an error message");
      }
    }
    for (String refusal : REFUSALS) {
      if (lower.startsWith(refusal) && !asked.startsWith(refusal)) {
        return Verdict.wrong("it is a remark of the service and no translation");
      }
    }
    return Optional.empty();
  }

  /** {@code "הכנסת" → "<p>The Knesset</p>"}; {@code → "the &quot;Knesset&quot;"}. */
  static Optional<Verdict> markup(LanguagePair pair, String source, String translation) {
    if (source.indexOf('<') < 0 && hasTag(translation)) {
      return Verdict.wrong("it holds HTML");
    }
    return source.indexOf('&') < 0 && hasEntity(translation)
        ? Verdict.doubtful("it holds HTML entities")
        : Optional.empty();
  }

  /** Much shorter or much longer than what was sent. */
  static Optional<Verdict> length(LanguagePair pair, String source, String translation) {
    double asked = weight(source);
    double got = weight(translation);
    if (asked < SHORT && got < 4 * SHORT) {
      return Optional.empty();
    }
    double ratio = got / Math.max(asked, 1);
    if (ratio < 0.2 || ratio > 5) {
      return Verdict.wrong(
          "it is " + (ratio < 1 ? "far too short" : "far too long") + " for the source");
    }
    if (ratio < 0.4 || ratio > 2.8) {
      return Verdict.doubtful("it is very " + (ratio < 1 ? "short" : "long") + " for the source");
    }
    return Optional.empty();
  }

  /** Letters and digits; an ideograph counts as much as three letters. */
  private static double weight(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToDouble(c -> Character.isIdeographic(c) ? 3 : 1)
        .sum();
  }

  private static boolean hasTag(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      int next = at + 1;
      if (next < text.length() && (text.charAt(next) == '/' || text.charAt(next) == '!')) {
        next++;
      }
      if (next < text.length()
          && Character.isLetter(text.charAt(next))
          && text.indexOf('>', next) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasEntity(String text) {
    return text.contains("&#")
        || text.contains("&quot;")
        || text.contains("&amp;")
        || text.contains("&lt;")
        || text.contains("&gt;");
  }
}
