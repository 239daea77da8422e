package diptych.compare;

import diptych.language.Glosser;
import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Difference;
import diptych.model.DifferenceType;
import diptych.model.LanguagePair;
import diptych.model.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares editions in one language exactly: the differences are the edits between their words, all
 * of them and nothing else. What is left when the marked words are taken out of both editions is
 * the same on both sides, up to marks at the end of sentences that were joined or split.
 *
 * <pre>
 * 92 planes landed on Monday → 29 planes landed on Tuesday    number high, date high
 * The road, now closed, is old → The road is old              omission medium: ", now closed,"
 * He came. She left → He came, she left                       nothing
 * </pre>
 *
 * Thread safe.
 */
final class RevisionComparer {
  private final TermList terms;
  private final Function<LanguagePair, @Nullable Glosser> glossers;
  private final Set<DifferenceType> off;

  /**
   * @param glossers finds a lexicon for a direction, null if there is none
   * @param terms terms to watch
   * @param off types that are not reported
   */
  RevisionComparer(
      Function<LanguagePair, @Nullable Glosser> glossers, TermList terms, Set<DifferenceType> off) {
    this.glossers = glossers;
    this.terms = terms;
    this.off = off;
  }

  /** The differences, in the order of the alignment. */
  List<Difference> compare(ArticlePair pair, Alignment aligned) {
    Alignment alignment = SwappedSentences.apart(pair, aligned);
    String language = Locale.forLanguageTag(pair.source().language()).getLanguage();
    Glosser glosser =
        language.equals("en") ? null : glossers.apply(new LanguagePair(language, "en"));
    EditSorter sorter =
        new EditSorter(
            pair,
            new Lexis(language, glosser, SeenNames.of(pair)),
            new Reading(pair.source(), terms, glosser),
            new Reading(pair.target(), terms, glosser));
    Structure structure = new Structure(pair, Mode.EDITION);
    List<Draft> drafts = new ArrayList<>();
    for (Bead bead : alignment.beads()) {
      if (bead.isLinked()) {
        structure.check(bead).ifPresent(drafts::add);
      }
    }
    for (Region region : Regions.of(pair, alignment)) {
      if (region.isLinked()) {
        drafts.addAll(sorter.sort(region));
      } else {
        structure
            .check(new Bead(region.sourceSegments(), region.targetSegments(), 0, false))
            .ifPresent(drafts::add);
      }
    }
    drafts.removeIf(d -> off.contains(d.type()));
    return Drafts.numbered(pair, InOrder.of(CreditLines.lowered(pair, drafts)));
  }
}
