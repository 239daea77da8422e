package diptych.compare;

import diptych.model.DifferenceType;
import java.util.List;
import java.util.Set;

/**
 * The checks in the order they run. What one has reported on the same words, a later one does not
 * report again. To add a check, put it into this list.
 */
final class Checks {
  private Checks() {}

  /** All checks but those whose type is switched off. */
  static List<Check> all(TermList terms, Set<DifferenceType> off) {
    TermFinders watched = new TermFinders(terms, DifferenceType.TERM);
    List<Check> all =
        List.of(
            new DateCheck(),
            new NumberCheck(),
            new NameCheck(),
            new RoleCheck(),
            new NegationCheck(),
            new TermCheck(new TermFinders(terms, DifferenceType.MODALITY)),
            new TermCheck(watched),
            new ToneCheck(),
            new QuotationCheck(watched),
            new AttributionCheck(),
            new WordingCheck());
    return all.stream().filter(check -> !off.contains(check.type())).toList();
  }
}
