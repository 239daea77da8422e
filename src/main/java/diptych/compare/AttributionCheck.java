package diptych.compare;

import diptych.compare.Attributions.Said;
import diptych.compare.Attributions.Speaker;
import diptych.model.DifferenceType;
import diptych.model.Edition;
import diptych.model.Segment;
import diptych.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Statements that became facts, facts that became statements, and speakers that changed.
 *
 * <pre>
 * לדברי הצבא, המחסן הופצץ    → The warehouse was bombed              medium: nobody says so any more
 * המחסן הופצץ                → The warehouse was bombed, police said medium: somebody says so now
 * לדברי הצבא, המחסן הופצץ    → It was bombed, witnesses said         medium: another speaker
 * לדבריו, המחסן הופצץ        → The warehouse was bombed, she said    medium: another speaker
 * לדברי הצבא, המחסן הופצץ    → The army reported that it was bombed  nothing
 * "לא נסכים", אמר            → "We will not agree."                  nothing: the quotation says it
 * </pre>
 *
 * English words of attribution are taken broadly, Hebrew ones narrowly, as a wrong mark is worse
 * than none. A sentence is left alone if its neighbour in the target may say who speaks.
 */
final class AttributionCheck implements Check {
  @Override
  public DifferenceType type() {
    return DifferenceType.ATTRIBUTION;
  }

  @Override
  public List<Finding> check(PairView view) {
    boolean hebrew = language(view.pair().source()).equals("he");
    if (!hebrew || !view.vocabulary().isEnglish()) {
      return List.of();
    }
    List<Said> source = new ArrayList<>();
    for (Segment segment : view.sourceSegments()) {
      source.addAll(Attributions.hebrew(segment.text(), segment.span().start()));
    }
    List<Said> target = Attributions.english(view.targetWords());
    List<Said> translation = Attributions.english(view.translationWords());
    if (source.isEmpty()) {
      return AddedAttribution.find(view).stream().toList();
    }
    if (view.isReadable() && translation.isEmpty()) {
      return List.of();
    }
    Optional<Finding> lost = LostAttribution.find(view, source, target, translation);
    if (lost.isPresent() || target.isEmpty()) {
      return lost.stream().toList();
    }
    List<Finding> man = otherSpeaker(view, source, target, translation);
    return man.isEmpty() ? SpeakerChange.find(view, source).stream().toList() : man;
  }

  private static String language(Edition edition) {
    return Locale.forLanguageTag(edition.language()).getLanguage();
  }

  /** A man for a woman: only where each side has one speaker and the translation has no other. */
  private static List<Finding> otherSpeaker(
      PairView view, List<Said> source, List<Said> target, List<Said> translation) {
    Speaker from = only(source);
    Speaker to = only(target);
    Speaker machine = only(translation);
    if (source.size() != 1
        || from == Speaker.ANYBODY
        || to == Speaker.ANYBODY
        || from == to
        || machine == to) {
      return List.of();
    }
    Said said = target.stream().filter(s -> s.speaker() == to).findFirst().orElse(target.get(0));
    return List.of(
        new Finding(
            Severity.MEDIUM,
            List.of(source.get(0).span()),
            List.of(said.span()),
            "Another speaker: %s has \"%s\", a %s, %s has a %s."
                .formatted(
                    view.sourceName(),
                    view.sourceText(source.get(0).span()),
                    from == Speaker.HE ? "man" : "woman",
                    view.targetName(),
                    to == Speaker.HE ? "man" : "woman")));
  }

  /** The one speaker whom the words tell; anybody if there are none or several. */
  private static Speaker only(List<Said> said) {
    List<Speaker> speakers =
        said.stream().map(Said::speaker).filter(s -> s != Speaker.ANYBODY).distinct().toList();
    return speakers.size() == 1 ? speakers.get(0) : Speaker.ANYBODY;
  }
}
