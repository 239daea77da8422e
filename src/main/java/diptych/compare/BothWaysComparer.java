package diptych.compare;

import diptych.model.Agreement;
import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Difference;
import diptych.model.Mode;
import diptych.model.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Compares a pair that was translated both ways once from each side, and says of every difference
 * from which it was found. What both found is one difference, with the words of both and the higher
 * severity; what only one found falls by one step where the other speaks against it. A pair that
 * was translated one way is compared as ever. Thread safe.
 *
 * <p>An error of the machine rarely shows in both directions: the idea of aligning both ways and
 * trusting what agrees (Bleualign, Sennrich and Volk 2010).
 */
public final class BothWaysComparer implements Comparer {
  private final Comparer oneWay;
  private final BiFunction<ArticlePair, Mode, Alignment> aligner;

  /**
   * A comparer.
   *
   * @param oneWay compares a pair that was translated one way
   * @param aligner aligns such a pair, to tell what one translation alone would have paired
   */
  public BothWaysComparer(Comparer oneWay, BiFunction<ArticlePair, Mode, Alignment> aligner) {
    this.oneWay = oneWay;
    this.aligner = aligner;
  }

  @Override
  public List<Difference> compare(ArticlePair pair, Alignment alignment, Mode mode) {
    if (pair.sourceToTarget().isEmpty() || pair.targetToSource().isEmpty()) {
      return oneWay.compare(pair, alignment, mode);
    }
    ArticlePair forward =
        new ArticlePair(pair.source(), pair.target(), pair.sourceToTarget(), List.of());
    ArticlePair back =
        new ArticlePair(pair.source(), pair.target(), List.of(), pair.targetToSource());
    List<Difference> found = oneWay.compare(forward, alignment, mode);
    List<Difference> others = new ArrayList<>(oneWay.compare(back, alignment, mode));
    SecondOpinion opinion =
        new SecondOpinion(
            pair, () -> aligner.apply(forward, mode), () -> aligner.apply(back, mode));
    Set<String> ids = new HashSet<>();
    List<Difference> joined = new ArrayList<>();
    for (Difference difference : found) {
      List<Difference> same = others.stream().filter(o -> Joined.isSame(difference, o)).toList();
      others.removeAll(same);
      Difference whole = Joined.of(pair, difference, same);
      if (same.isEmpty() && !isTrusted(whole, pair.target().language(), pair.source().language())) {
        continue;
      }
      joined.add(
          Joined.isStructure(whole)
              ? said(pair, whole, opinion.ofStructure(whole), ids)
              : same.isEmpty()
                  ? said(pair, whole, opinion.ofWords(whole, Agreement.FORWARD), ids)
                  : said(pair, whole, SecondOpinion.AGREED, ids));
    }
    for (Difference other : others) {
      if (isTrusted(other, pair.source().language(), pair.target().language())) {
        joined.add(said(pair, other, opinion.ofWords(other, Agreement.BACK), ids));
      }
    }
    return Joined.inReadingOrder(joined, alignment);
  }

  /**
   * Whether a difference that one translation alone shows is worth telling. Only of English are
   * synonyms known: where the other translation is into English and sees no difference of wording,
   * or of a term that the article itself does not have, it is the machine's choice of words.
   *
   * @param into the language of the translation that shows it
   * @param other the language of the other translation
   */
  private static boolean isTrusted(Difference difference, String into, String other) {
    if (isEnglish(into) || !isEnglish(other)) {
      return true;
    }
    return switch (difference.type()) {
      case WORDING -> false;
      case TERM, MODALITY ->
          !difference.source().spans().isEmpty() && !difference.target().spans().isEmpty();
      case OMISSION, ADDITION, MOVED, NUMBER, DATE, NAME, QUOTATION, ATTRIBUTION, NEGATION -> true;
    };
  }

  private static boolean isEnglish(String language) {
    return Locale.forLanguageTag(language).getLanguage().equals("en");
  }

  /** The difference with the agreement, told to people too. */
  private static Difference said(
      ArticlePair pair, Difference difference, SecondOpinion.Opinion opinion, Set<String> ids) {
    Severity severity = difference.severity();
    if (opinion.against() && severity != Severity.LOW) {
      severity = Severity.values()[severity.ordinal() - 1];
    }
    return new Difference(
        unique(difference.id(), ids),
        difference.type(),
        severity,
        difference.source(),
        difference.target(),
        difference.detail() + sentence(pair, opinion),
        opinion.agreement());
  }

  private static String sentence(ArticlePair pair, SecondOpinion.Opinion opinion) {
    if (opinion.agreement() == Agreement.BOTH) {
      return " Found from both translations.";
    }
    if (opinion.agreement() == null) {
      return " It takes both translations to see it.";
    }
    String source = Names.language(pair.source(), pair.target());
    String target = Names.language(pair.target(), pair.source());
    boolean forward = opinion.agreement() == Agreement.FORWARD;
    return " Found from the translation of the %s only%s."
        .formatted(
            forward ? source : target,
            opinion.against()
                ? "; that of the %s speaks against it".formatted(forward ? target : source)
                : "");
  }

  private static String unique(String id, Set<String> ids) {
    String name = id;
    for (int i = 2; !ids.add(name); i++) {
      name = id + "-" + i;
    }
    return name;
  }
}
