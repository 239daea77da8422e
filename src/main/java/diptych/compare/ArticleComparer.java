package diptych.compare;

import diptych.language.Glosser;
import diptych.language.quantity.DateReader;
import diptych.language.quantity.NumberReader;
import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Difference;
import diptych.model.DifferenceType;
import diptych.model.LanguagePair;
import diptych.model.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lists the differences of an aligned pair: what has no counterpart, what moved, and what the
 * checks find in each bead; editions in one language are diffed exactly. Thread safe.
 */
public final class ArticleComparer implements Comparer {
  private final Function<LanguagePair, @Nullable Glosser> glossers;
  private final TermList terms;
  private final List<Check> checks;
  private final Set<DifferenceType> off;
  private final RevisionComparer revisions;

  /**
   * A comparer.
   *
   * @param glossers finds a lexicon for a direction, null if there is none
   * @param terms terms to watch
   * @param off types that are not looked for
   */
  public ArticleComparer(
      Function<LanguagePair, @Nullable Glosser> glossers, TermList terms, Set<DifferenceType> off) {
    this.glossers = glossers;
    this.terms = terms;
    this.off = Set.copyOf(off);
    this.checks = Checks.all(terms, off);
    this.revisions = new RevisionComparer(glossers, terms, this.off);
  }

  @Override
  public List<Difference> compare(ArticlePair pair, Alignment alignment, Mode mode) {
    if (pair.sourceToTarget().isEmpty() && !pair.targetToSource().isEmpty()) {
      return mirrored(pair, alignment, mode);
    }
    if (pair.sameLanguage() && mode == Mode.EDITION) {
      return revisions.compare(pair, alignment);
    }
    PairView.Tools tools = tools(pair, alignment);
    List<Draft> drafts = new ArrayList<>();
    Structure structure = new Structure(pair, mode);
    Lengths lengths = Lengths.of(pair, alignment);
    List<Check> clauses = inside(mode, type -> new ClauseCheck(type, lengths));
    List<Check> phrases = inside(mode, PhraseCheck::new);
    for (Bead bead : alignment.beads()) {
      structure.check(bead).ifPresent(drafts::add);
      if (bead.isLinked()) {
        PairView view = new PairView(pair, bead, tools);
        List<Draft> found = new ArrayList<>();
        for (Check check : checks) {
          for (Finding finding : findings(check, view, mode)) {
            Draft draft = Draft.of(check.type(), finding, view);
            if (found.stream().noneMatch(d -> draft.repeats(d) && !d.givesWayTo(draft))) {
              found.removeIf(d -> d.givesWayTo(draft));
              found.add(draft);
            }
          }
        }
        for (Check check : clauses) {
          for (Finding finding : check.check(view)) {
            Clauses.join(found, Draft.of(check.type(), finding, view));
          }
        }
        for (Check check : phrases) {
          for (Finding finding : check.check(view)) {
            Clauses.joinPhrase(found, Draft.of(check.type(), finding, view));
          }
        }
        drafts.addAll(found);
      }
    }
    drafts.removeIf(d -> off.contains(d.type()));
    return Drafts.numbered(pair, CreditLines.lowered(pair, drafts));
  }

  /**
   * The checks of what is left out or put in inside a sentence. A type that is off is not looked
   * for, as what it finds would take the place of other findings. Articles written apart have none.
   */
  private List<Check> inside(Mode mode, Function<DifferenceType, Check> check) {
    return mode == Mode.OUTLET
        ? List.of()
        : Stream.of(DifferenceType.OMISSION, DifferenceType.ADDITION)
            .filter(type -> !off.contains(type))
            .map(check)
            .toList();
  }

  private static List<Finding> findings(Check check, PairView view, Mode mode) {
    List<Finding> findings = check.check(view);
    return mode == Mode.EDITION
        ? findings
        : findings.stream()
            .flatMap(f -> BetweenOutlets.weighed(check.type(), f, view).stream())
            .toList();
  }

  private PairView.Tools tools(ArticlePair pair, Alignment alignment) {
    String source = pair.source().language();
    String target = pair.target().language();
    DateReader sourceDates = new DateReader(source);
    DateReader targetDates = new DateReader(target);
    return new PairView.Tools(
        new Vocabulary(target, glossers.apply(new LanguagePair(target, "en"))),
        pair.sameLanguage() ? null : glossers.apply(new LanguagePair(source, target)),
        new NumberReader(source),
        new NumberReader(target),
        sourceDates,
        targetDates,
        pair.sameLanguage(),
        Publication.day(pair.source(), sourceDates),
        Publication.day(pair.target(), targetDates),
        new Quotations(pair, alignment));
  }

  /** Works on the pair seen from the other side, where the translation is on the source. */
  private List<Difference> mirrored(ArticlePair pair, Alignment alignment, Mode mode) {
    List<Bead> beads =
        alignment.beads().stream()
            .map(b -> new Bead(b.target(), b.source(), b.score(), b.moved()))
            .toList();
    Alignment swapped = new Alignment(beads, alignment.targetSize(), alignment.sourceSize());
    List<Draft> drafts =
        compare(pair.swap(), swapped, mode).stream()
            .map(
                d -> new Draft(swapped(d.type()), d.severity(), d.target(), d.source(), d.detail()))
            .toList();
    return Drafts.numbered(pair, drafts);
  }

  private static DifferenceType swapped(DifferenceType type) {
    return switch (type) {
      case OMISSION -> DifferenceType.ADDITION;
      case ADDITION -> DifferenceType.OMISSION;
      default -> type;
    };
  }
}
