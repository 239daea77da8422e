package diptych.compare;

import diptych.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells titles of works and names of things, which are no speech, from what somebody said: they
 * follow a word for a work or a body, or their words have capital letters.
 */
final class Titles {
  private static final int NEAR = 2;
  private static final double MOSTLY = 0.6;

  private static final Set<String> ENGLISH =
      Set.of(
          ("album article band book channel chapter column comedy documentary drama episode essay"
                  + " exhibition film game group hit journal magazine movie musical newspaper novel"
                  + " opera painting paper play poem podcast program programme report series show"
                  + " single site song story title track video website company ship party named titled"
                  + " entitled")
              .split(" "));

  private static final Set<String> HEBREW =
      Set.of(
          ("אגודה אלבום אתר ארגון הצגה חברה חוברת טור יומון כתבה להקה להיט מאמר מגזין מועדון"
                  + " מחזה מחזמר מפלגה מפלגת משחק מכון סדרה סדרת ספינה ספר סיפור סרט סרטון עיתון עמותה עמותת"
                  + " ערוץ פודקאסט פרק קבוצה קבוצת קולנוע רומן רשת שבועון שיר תוכנית תכנית תערוכה תערוכת"
                  + " תקליט חברת להקת הצגת כתב שם ששמו ששמה")
              .split(" "));

  private final PairView view;

  Titles(PairView view) {
    this.view = view;
  }

  /** Whether a quotation of the source is a title; its words in the target tell it, too. */
  boolean isSourceTitle(Span quotation) {
    List<SourceWord> words = view.sourceWords();
    for (SourceWord word : words) {
      int gap = quotation.start() - word.span().end();
      if (gap >= 0 && gap <= NEAR && isWork(word.text())) {
        return true;
      }
    }
    List<Word> there =
        view.targetWords().stream()
            .filter(w -> !w.stop())
            .filter(
                w ->
                    view.support().sourceOf(w).stream().anyMatch(s -> quotation.overlaps(s.span())))
            .toList();
    return isCapitalized(there);
  }

  /** Hebrew glues the article and prepositions to the word: בסרט, מהספר. */
  private static boolean isWork(String word) {
    String bare = word.replaceAll("[\"“”„]", "");
    for (int k = 0; k < 4; k++) {
      if (HEBREW.contains(bare)) {
        return true;
      }
      if (bare.length() < 3 || MarkedWords.PARTICLES.indexOf(bare.charAt(0)) < 0) {
        return false;
      }
      bare = bare.substring(1);
    }
    return false;
  }

  /** Whether a quotation of the target is a title. */
  boolean isTargetTitle(Span quotation) {
    Word before = null;
    for (Word word : view.targetWords()) {
      if (word.span().end() <= quotation.start()) {
        before = word;
      }
    }
    boolean work =
        before != null
            && quotation.start() - before.span().end() <= NEAR
            && (ENGLISH.contains(before.text().toLowerCase(Locale.ROOT))
                || before.isOneOf(ENGLISH));
    return work
        || isCapitalized(
            view.targetWords().stream()
                .filter(w -> !w.stop() && quotation.contains(w.span()))
                .toList());
  }

  private static boolean isCapitalized(List<Word> words) {
    long capitals = words.stream().filter(Word::isCapitalized).count();
    return !words.isEmpty() && capitals >= Math.max(1, MOSTLY * words.size());
  }
}
