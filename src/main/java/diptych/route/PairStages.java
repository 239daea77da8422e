package diptych.route;

import diptych.model.Comparison;
import diptych.model.Failure;
import diptych.model.Mode;

/** The stages of a pair, as the routes call them: bean {@code pairs}. */
public final class PairStages {
  private final Workbench workbench;
  private final Options options;
  private final Reporter reporter;

  PairStages(Workbench workbench, Options options, Reporter reporter) {
    this.workbench = workbench;
    this.options = options;
    this.reporter = reporter;
  }

  /** A pairing with its foreign side translated. */
  public record TranslatedPairing(Pairing pairing, TranslatedPair translated) implements PairJob {}

  /** A pairing with its beads. */
  public record AlignedPairing(Pairing pairing, AlignedPair aligned) implements PairJob {}

  /** A pairing with its differences. */
  public record ComparedPairing(Pairing pairing, AlignedPair aligned, Comparison comparison)
      implements PairJob {}

  /**
   * Has the foreign side translated.
   *
   * @throws TranslationStop if the engine cannot translate anything in this run
   */
  public TranslatedPairing translate(Pairing pairing) throws Failure {
    try {
      return new TranslatedPairing(
          pairing, workbench.translate(pairing.left(), pairing.right(), options));
    } catch (Failure e) {
      throw e.category() == Failure.Category.STOP ? new TranslationStop(e) : e;
    }
  }

  public AlignedPairing align(TranslatedPairing work) {
    Mode sure = work.pairing().mode();
    AlignedPair aligned =
        sure == null
            ? workbench.align(work.translated(), options)
            : workbench
                .align(work.translated(), options.withMode(sure))
                .because("two revisions of one edition");
    return new AlignedPairing(work.pairing(), aligned);
  }

  public ComparedPairing compare(AlignedPairing work) {
    Pairing pairing = work.pairing();
    return new ComparedPairing(
        pairing,
        work.aligned(),
        workbench.compare(pairing.story(), pairing.title(), work.aligned()));
  }

  /** Writes the reports; what a site's own steps after it get. */
  public Report report(ComparedPairing work) throws Failure {
    return reporter.report(work.comparison(), work.aligned().translated().complete(), options);
  }
}
