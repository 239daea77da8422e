package diptych.compare;

import diptych.language.quantity.NumberMention;
import diptych.language.quantity.NumberMention.Form;
import diptych.model.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What something came from and what it came to, exchanged.
 *
 * <pre>
 * מ-180 ל-150            → from 150 to 180       found
 * עלה ל-180 מ-150 אשתקד  → from 150 to 180       not, each has its preposition
 * </pre>
 *
 * Told by the preposition before each number in the source itself, and in the translation if there
 * is one; Hebrew and English. Numbers that a text has twice are left aside.
 */
final class SwappedEnds {
  private static final int REACH = 30;
  private static final int APART = 60;
  private static final String ABOUT =
      "(?:(?:about|around|some|nearly|almost|roughly|just|over|under|a record|an estimated)\\s)?";
  private static final Pattern ENGLISH_FROM =
      Pattern.compile("\\bfrom\\s" + ABOUT + "(?:[$€£₪]|NIS\\s)?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENGLISH_TO =
      Pattern.compile("\\bto\\s" + ABOUT + "(?:[$€£₪]|NIS\\s)?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern HEBREW_FROM =
      Pattern.compile("(?<![\\p{L}\\p{M}])ו?מ[-–\\x{5BE}]?[$€£₪]?$");
  private static final Pattern HEBREW_TO =
      Pattern.compile("(?<![\\p{L}\\p{M}])ו?(?:ל[-–\\x{5BE}]?|ועד\\s|עד\\s)[$€£₪]?$");

  private enum End {
    FROM,
    TO,
    NONE
  }

  private final PairView view;

  SwappedEnds(PairView view) {
    this.view = view;
  }

  /** One finding at most: the first numbers that changed places. */
  Optional<Finding> find() {
    List<NumberMention> numbers = view.targetNumbers();
    for (int i = 0; i + 1 < numbers.size(); i++) {
      NumberMention one = numbers.get(i);
      NumberMention other = numbers.get(i + 1);
      if (other.span().start() - one.span().end() <= APART
          && !one.agrees(other)
          && isOnce(one)
          && isOnce(other)
          && isSwapped(one, other)) {
        return Optional.of(finding(one, other));
      }
    }
    return Optional.empty();
  }

  private boolean isOnce(NumberMention number) {
    return number.form() != Form.HINT
        && NumberCheck.count(view.targetNumbers(), number) == 1
        && NumberCheck.count(view.sourceNumbers(), number) == 1
        && (!view.isReadable() || NumberCheck.count(view.translationNumbers(), number) == 1);
  }

  private boolean isSwapped(NumberMention one, NumberMention other) {
    End first = end(view.pair().target().article().text(), view.pair().target().language(), one);
    End second = end(view.pair().target().article().text(), view.pair().target().language(), other);
    return first != End.NONE
        && second != End.NONE
        && first != second
        && sourceEnd(one) == second
        && sourceEnd(other) == first
        && (!view.isReadable() || machineEnd(one) != first && machineEnd(other) != second);
  }

  private End sourceEnd(NumberMention target) {
    return end(
        view.pair().source().article().text(),
        view.pair().source().language(),
        like(view.sourceNumbers(), target));
  }

  private End machineEnd(NumberMention target) {
    return end(
        view.translation(),
        view.pair().target().language(),
        like(view.translationNumbers(), target));
  }

  private static NumberMention like(List<NumberMention> numbers, NumberMention wanted) {
    return numbers.stream().filter(wanted::agrees).findFirst().orElseThrow();
  }

  private static End end(String text, String language, NumberMention number) {
    int start = number.span().start();
    String before = text.substring(Math.max(0, start - REACH), start);
    boolean hebrew = Locale.forLanguageTag(language).getLanguage().equals("he");
    if ((hebrew ? HEBREW_FROM : ENGLISH_FROM).matcher(before).find()) {
      return End.FROM;
    }
    return (hebrew ? HEBREW_TO : ENGLISH_TO).matcher(before).find() ? End.TO : End.NONE;
  }

  private Finding finding(NumberMention one, NumberMention other) {
    return new Finding(
        Severity.HIGH,
        List.of(like(view.sourceNumbers(), other).span(), like(view.sourceNumbers(), one).span()),
        List.of(one.span(), other.span()),
        "%s and %s changed places: what is the beginning in %s is the end in %s."
            .formatted(
                view.targetText(one.span()),
                view.targetText(other.span()),
                view.sourceName(),
                view.targetName()));
  }
}
