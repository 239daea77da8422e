package diptych.compare;

import diptych.compare.Roles.Role;
import diptych.model.DifferenceType;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Two names or nouns that changed places: who did what to whom is the reverse.
 *
 * <pre>
 * סוריה תקפה את לבנון → Lebanon attacked Syria            high
 * סוריה תקפה את לבנון → Lebanon was attacked by Syria     nothing
 * סוריה נפגשה עם לבנון → Lebanon met Syria                nothing: both met
 * </pre>
 *
 * Each stands once in the translation and in the target, and each does or suffers in the target
 * what the other does or suffers in the translation, of verbs that stand there once. Hebrew puts
 * its words in free order, so the source is asked only for את and על ידי: what follows them is the
 * object or the one who acts, whatever the translation says. Where there is a translation to read,
 * in English.
 */
final class RoleCheck implements Check {
  private static final Pattern OBJECT = Pattern.compile("(?:^|\\s)את(?:\\s+[^\\s,.;:]+)?\\s+$");
  private static final Pattern AGENT =
      Pattern.compile("(?:^|\\s)(?:על[ -]ידי|בידי)(?:\\s+[^\\s,.;:]+)?\\s+$");

  @Override
  public DifferenceType type() {
    return DifferenceType.NAME;
  }

  /**
   * A word with one counterpart.
   *
   * @param word of the target
   * @param role what it does or suffers there
   * @param other its counterpart in the translation
   * @param otherRole what that does or suffers, of the verbs of the target
   * @param turned whether one text has the verb of {@code otherRole} in the active, the other in
   *     the passive
   */
  private record Party(Word word, Role role, Word other, Role otherRole, boolean turned) {}

  @Override
  public List<Finding> check(PairView view) {
    if (!view.isReadable() || view.tools().sameLanguage() || !view.vocabulary().isEnglish()) {
      return List.of();
    }
    List<Party> parties = parties(view);
    for (Party one : parties) {
      for (Party other : parties) {
        if (one.word().span().start() < other.word().span().start()
            && one.role().equals(other.otherRole())
            && other.role().equals(one.otherRole())
            && isBorneOut(view, one, other)) {
          return List.of(finding(view, one, other));
        }
      }
    }
    return List.of();
  }

  private static List<Party> parties(PairView view) {
    List<Word> target = view.targetWords();
    List<Word> translation = view.translationWords();
    Roles roles = new Roles(target, view.pair().target().article().text(), view.vocabulary());
    Roles there = new Roles(translation, view.translation(), view.vocabulary());
    List<Party> parties = new ArrayList<>();
    for (int i = 0; i < target.size(); i++) {
      Word word = target.get(i);
      Optional<Word> other = only(view, word);
      if (other.isEmpty() || roles.of(i).size() != 1 || isDescription(view, word)) {
        continue;
      }
      Set<Role> others = there.of(translation.indexOf(other.get()));
      if (others.size() == 1) {
        Role own = roles.of(i).iterator().next();
        Role old = others.iterator().next();
        sameVerb(view, old)
            .filter(role -> !role.equals(own))
            .ifPresent(
                role ->
                    parties.add(
                        new Party(
                            word,
                            own,
                            other.get(),
                            role,
                            roles.isPassive(role.verb()) != there.isPassive(old.verb()))));
      }
    }
    return parties;
  }

  /** Adjectives that are no names say nothing of who it is: the local hotels, the new plan. */
  private static boolean isDescription(PairView view, Word word) {
    return !word.isCapitalized() && view.vocabulary().isModifier(word.text());
  }

  /** The counterpart of a word that is the only one of it, and has no other. */
  private static Optional<Word> only(PairView view, Word word) {
    List<Word> found = view.support().translationOf(word);
    boolean single =
        found.size() == 1
            && view.targetWords().stream()
                    .filter(w -> view.support().translationOf(w).contains(found.get(0)))
                    .count()
                == 1;
    return single ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The role in the translation as one of the target's verb, if that is the same verb. */
  private static Optional<Role> sameVerb(PairView view, Role role) {
    Word verb = view.translationWords().get(role.verb());
    List<Word> target = view.targetWords();
    for (int i = 0; i < target.size(); i++) {
      if (only(view, target.get(i)).filter(verb::equals).isPresent()) {
        boolean same = target.get(i).sharesLemma(verb.lemmas());
        boolean turned = Roles.hasConverse(target.get(i)) || Roles.hasConverse(verb);
        return same || !turned ? Optional.of(new Role(i, role.part())) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the source does not mark as its object whom the target makes the object. Where the
   * texts differ in voice, as an engine may mistake it, the source must mark what the translation
   * says.
   */
  private static boolean isBorneOut(PairView view, Party one, Party other) {
    boolean turned = one.turned() || other.turned();
    return !isMarked(view, one, one.role())
        && !isMarked(view, other, other.role())
        && (!turned
            || isMarked(view, one, one.otherRole())
            || isMarked(view, other, other.otherRole()));
  }

  /** Whether the source's particle before the word gives it that part. */
  private static boolean isMarked(PairView view, Party party, Role role) {
    Pattern mark = role.part() == Roles.Part.SUFFERS ? OBJECT : AGENT;
    return view.sourceSpansOf(party.word()).stream()
        .anyMatch(span -> mark.matcher(before(view, span)).find());
  }

  private static String before(PairView view, Span span) {
    return view.sourceText(new Span(view.sourceSegments().get(0).span().start(), span.start()));
  }

  private static Finding finding(PairView view, Party one, Party other) {
    List<Span> source = new ArrayList<>(view.sourceSpansOf(one.word()));
    source.addAll(view.sourceSpansOf(other.word()));
    Span first = name(view.targetWords(), one.word());
    Span second = name(view.targetWords(), other.word());
    return new Finding(
        Severity.HIGH,
        source.stream().distinct().sorted().toList(),
        List.of(first, second),
        detail(view, one, other, view.targetText(first), view.targetText(second)));
  }

  private static String detail(PairView view, Party one, Party other, String first, String second) {
    if (one.role().verb() == other.role().verb()) {
      boolean does = one.role().part() == Roles.Part.DOES;
      String doer = does ? first : second;
      String sufferer = does ? second : first;
      return "In %s \"%s\" does this to \"%s\" (\"%s\"), in %s it is the other way round."
          .formatted(
              view.sourceName(),
              sufferer,
              doer,
              view.targetWords().get(one.role().verb()).text(),
              view.targetName());
    }
    return "\"%s\" and \"%s\" changed places: each has in %s the part that the other has in %s."
        .formatted(first, second, view.targetName(), view.sourceName());
  }

  /** The word, or the whole name if it is part of one. */
  private static Span name(List<Word> words, Word word) {
    int from = words.indexOf(word);
    int to = from;
    while (word.isCapitalized() && from > 0 && isJoined(words.get(from - 1), words.get(from))) {
      from--;
    }
    while (word.isCapitalized()
        && to + 1 < words.size()
        && isJoined(words.get(to), words.get(to + 1))) {
      to++;
    }
    return new Span(words.get(from).span().start(), words.get(to).bareSpan().end());
  }

  private static boolean isJoined(Word word, Word next) {
    return word.segment() == next.segment()
        && word.isCapitalized()
        && next.isCapitalized()
        && !word.stop()
        && next.span().start() == word.bareSpan().end() + 1;
  }
}
